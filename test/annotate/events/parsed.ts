import type { TypeScorer } from '../../../src/annotate/events/typeModel';
import type { Upos } from '../../../src/annotate/reading';
import type { Sentence, Token } from '../../../src/annotate/reading';

/** A scorer without an opinion, so that the lexicon decides alone. */
export const SILENT: TypeScorer = { score: () => null };

/**
 * A sentence from a parse by hand: a word a line, "form lemma UPOS XPOS head relation", heads counted from 1, 0 for the
 * root. Words are joined by one blank each.
 */
export function parsed(lines: string, index = 0, base = 0): { sentence: Sentence; text: string } {
  const tokens: Token[] = [];
  let text = '';
  for (const line of lines.trim().split('\n')) {
    const [form, lemma, pos, tag, head, rel] = line.trim().split(/\s+/);
    const start = text ? text.length + 1 : 0;
    text = text ? `${text} ${form}` : form;
    tokens.push({
      start,
      end: text.length,
      text: form,
      lower: form.toLowerCase(),
      glued: false,
      cased: form,
      pos: pos as Upos,
      tag,
      lemma,
      head: Number(head) - 1,
      rel,
    });
  }
  return { sentence: { index, paragraph: index, base, tokens }, text };
}
