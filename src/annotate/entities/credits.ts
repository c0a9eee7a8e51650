import { isDateline } from '../dateline';
import { OUTLETS } from '../lexicon/outlets';
import { REPORTING_VERBS } from '../lexicon/statusWords';
import type { Sentence } from '../reading';
import { standingOfMention, type MentionDraft } from './draft';

/**
 * Does a name only say who tells the story: in a dateline, or as an outlet that does no more than report? Neither "the
 * company" nor "it" after it takes it up, as long as it does nothing itself.
 */
export function isCredit(sentences: readonly Sentence[], mention: MentionDraft): boolean {
  const sentence = sentences[mention.sentence];
  if (isDateline(sentence.tokens)) return true;
  if (!OUTLETS.has(mention.text.toLowerCase())) return false;
  const { place, governor } = standingOfMention(sentence, mention);
  return !(place === 'subject' && governor?.pos === 'VERB' && !REPORTING_VERBS.has(governor.lemma));
}
