import { NOUN_SENSES } from '../lexicon/eventNouns';
import { VERB_SENSES } from '../lexicon/eventVerbs';
import { feature1, feature2, feature3, hashText } from '../model/hash';
import { CLASS_1024, CLASS_256, COLUMNS, rowOf, type Words } from '../model/words';
import type { EventDraft } from './draft';
import { isRel, prepositionOf, type Tree } from './tree';

/** No event has more features; what goes beyond is left out. */
export const MOST_FEATURES = 160;

const FARTHEST_WORDS = 24;

/** Templates. The numbers are part of the learnt weights: a change asks for a new training. */
enum T {
  Bias = 1,
  Lemma,
  Trigger,
  LexiconType,
  RuleType,
  Status,
  StatusType,
  StatusLemma,
  Refusal,
  Kind,
  LemmaClass,
  LemmaFineClass,
  Object,
  ObjectClass,
  ObjectPair,
  ObjectSense,
  ObjectModifier,
  LemmaSense,
  TypeSense,
  Preposition,
  LemmaPreposition,
  PrepositionHead,
  PrepositionSense,
  Complement,
  LemmaComplement,
  ComplementType,
  LemmaComplementType,
  Shifter,
  ShifterType,
  Subject,
  Wrapper,
  WrapperType,
  Near,
  NearType,
  ComplementClass,
}

/**
 * What the scorer of PLOVER types sees of an event: trigger, frame, classes of words, modality and negation, and what the
 * lexicon says of each.
 * @param out filled with hashes; the first `count` count
 * @returns count
 */
export function typeFeatures(
  tree: Tree,
  draft: EventDraft,
  byHead: ReadonlyMap<number, EventDraft>,
  words: Words,
  out: Int32Array,
): number {
  const { tokens } = tree;
  const { head, sense, reading, frame } = draft;
  let count = 0;
  const add = (feature: number): void => {
    if (count < out.length) out[count++] = feature;
  };
  const lemma = hashText(tokens[head].lemma);
  const type = hashText(draft.type ?? '');
  const status = hashText(reading.status + (reading.refusal ? '!' : ''));
  const classOf = (at: number, column: number): number => {
    // The row comes first: finding it may replace the columns.
    const row = rowOf(words, tokens[at].lemma);
    return words.columns[row * COLUMNS + column];
  };

  add(feature1(T.Bias, 0));
  add(feature1(T.Lemma, lemma));
  add(feature1(T.Trigger, hashText(sense.rule)));
  add(feature1(T.LexiconType, type));
  add(feature1(T.RuleType, hashText(draft.plover ?? '')));
  add(feature1(T.Status, status));
  add(feature2(T.StatusType, status, type));
  add(feature2(T.StatusLemma, status, lemma));
  add(feature1(T.Kind, hashText(draft.kind)));
  add(feature1(T.LemmaClass, classOf(head, CLASS_256)));
  add(feature1(T.LemmaFineClass, classOf(head, CLASS_1024)));

  const object = (at: number): void => {
    const word = hashText(tokens[at].lemma);
    const kind = hashText(NOUN_SENSES.get(tokens[at].lemma)?.class ?? '');
    add(feature1(T.Object, word));
    add(feature1(T.ObjectClass, classOf(at, CLASS_256)));
    add(feature2(T.ObjectPair, lemma, word));
    add(feature1(T.ObjectSense, kind));
    add(feature2(T.LemmaSense, lemma, kind));
    add(feature2(T.TypeSense, type, kind));
    for (const child of tree.children[at])
      if (/^(amod|compound|nmod)/.test(tokens[child].rel))
        add(feature1(T.ObjectModifier, hashText(tokens[child].lemma)));
  };
  const oblique = (preposition: string, at: number): void => {
    const mark = hashText(preposition);
    const kind = hashText(NOUN_SENSES.get(tokens[at].lemma)?.class ?? '');
    add(feature1(T.Preposition, mark));
    add(feature2(T.LemmaPreposition, lemma, mark));
    add(feature2(T.PrepositionHead, mark, hashText(tokens[at].lemma)));
    add(feature3(T.PrepositionSense, mark, kind, lemma));
  };
  if (frame) {
    for (const at of frame.patients) object(at);
    for (const { preposition, head: at } of frame.obliques) oblique(preposition, at);
    for (const at of frame.complements) {
      const entry = VERB_SENSES.get(tokens[at].lemma)?.type ?? byHead.get(at)?.type ?? '';
      add(feature1(T.Complement, hashText(tokens[at].lemma)));
      add(feature1(T.ComplementClass, classOf(at, CLASS_256)));
      add(feature2(T.LemmaComplement, lemma, hashText(tokens[at].lemma)));
      add(feature1(T.ComplementType, hashText(entry)));
      add(feature2(T.LemmaComplementType, lemma, hashText(entry)));
    }
    for (const at of frame.agents) add(feature1(T.Subject, classOf(at, CLASS_256)));
  } else
    for (const child of tree.children[head]) if (isRel(tree, child, 'nmod')) oblique(prepositionOf(tree, child), child);

  if (reading.shifter >= 0) {
    const shifter = hashText(tokens[reading.shifter].lemma);
    add(feature1(T.Shifter, shifter));
    add(feature2(T.ShifterType, shifter, type));
  }
  const above = byHead.get(draft.governor);
  if (above) {
    add(feature1(T.Wrapper, hashText(tokens[above.head].lemma)));
    add(feature2(T.WrapperType, hashText(above.type ?? ''), type));
  }
  const first = Math.max(0, draft.clause.from, head - FARTHEST_WORDS);
  const last = Math.min(draft.clause.to, head + FARTHEST_WORDS);
  for (let at = first; at < last; at++) {
    const { pos, lemma: word } = tokens[at];
    if (at === head || (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ')) continue;
    add(feature1(T.Near, hashText(word)));
    const entry = pos === 'NOUN' ? NOUN_SENSES.get(word)?.class : VERB_SENSES.get(word)?.type;
    if (entry) add(feature1(T.NearType, hashText(entry)));
  }
  return count;
}
