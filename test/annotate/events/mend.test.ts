import assert from 'node:assert/strict';
import { mendedTree } from '../../../src/annotate/events/mend';
import { parsed } from './parsed';

/** The arcs that mending changes, as "word relation head". */
function mended(lines: string): string[] {
  const { tokens } = parsed(lines).sentence;
  const after = mendedTree(tokens).tokens;
  return after
    .filter((token, at) => token !== tokens[at])
    .map(({ text, rel, head }) => `${text} ${rel} ${head < 0 ? '-' : tokens[head].text}`);
}

describe('mending of trees', () => {
  it('leaves a good tree as it is', () => {
    const lines = `
      The the DET DT 2 det
      strike strike NOUN NN 5 nsubj
      after after ADP IN 4 case
      midnight midnight NOUN NN 2 nmod
      ended end VERB VBD 0 root`;
    assert.deepEqual(mended(lines), []);
  });

  it('asks nothing of what stands above a sentence', () => {
    const lines = `
      Holm Holm PROPN NNP 4 nsubj
      as as ADP IN 3 case
      crews crew NOUN NNS 4 obl
      cheered cheer VERB VBD 0 root`;
    assert.deepEqual(mended(lines), []);
  });

  it('leaves what is too long for a sentence, since each mend costs its length', () => {
    const clause = (from: number): string =>
      [`until until ADP IN ${from + 1} case`, `banks bank NOUN NNS 0 obl`, `closed close VERB VBD 0 root`].join('\n');
    const clauses = (count: number): string => Array.from({ length: count }, (_, n) => clause(3 * n + 1)).join('\n');
    assert.ok(mended(clauses(20)).includes('banks nsubj closed'));
    assert.deepEqual(mended(clauses(100)), []);
  });

  it('takes the noun between a subordinator and a finite verb for its subject', () => {
    const lines = `
      Crews crew NOUN NNS 2 nsubj
      waited wait VERB VBD 0 root
      until until ADP IN 5 case
      the the DET DT 5 det
      storm storm NOUN NN 2 obl
      passed pass VERB VBD 2 conj`;
    assert.deepEqual(mended(lines), ['until mark passed', 'storm nsubj passed', 'passed advcl waited']);
  });

  it('takes no count of days for a subject', () => {
    const lines = `
      He he PRON PRP 2 nsubj
      quit quit VERB VBD 0 root
      two two NUM CD 4 nummod
      days day NOUN NNS 8 nsubj
      after after ADP IN 7 case
      the the DET DT 7 det
      barge barge NOUN NN 4 nmod
      sank sink VERB VBD 2 parataxis`;
    assert.deepEqual(mended(lines), [
      'days obl:unmarked sank',
      'after mark sank',
      'barge nsubj sank',
      'sank advcl quit',
    ]);
  });

  it('takes the noun after "for" for the subject of the infinitive', () => {
    const lines = `
      It it PRON PRP 2 nsubj
      called call VERB VBD 0 root
      for for ADP IN 4 case
      Chad Chad PROPN NNP 2 obl
      to to PART TO 6 mark
      leave leave VERB VB 2 advcl`;
    assert.deepEqual(mended(lines), ['for mark leave', 'Chad nsubj leave', 'leave advcl called']);
  });

  it('takes a participle before the real verb for a reduced relative clause', () => {
    const lines = `
      Figures figure NOUN NNS 2 nsubj
      released release VERB VBD 0 root
      today today NOUN NN 2 obl:unmarked
      showed show VERB VBD 2 advcl
      losses loss NOUN NNS 4 obj`;
    assert.deepEqual(mended(lines), ['Figures nsubj showed', 'released acl Figures', 'showed root -']);
  });

  it('gives a passive the noun right before it', () => {
    const lines = `
      Norvik Norvik PROPN NNP 4 obl
      had have AUX VBD 4 aux
      been be AUX VBN 4 aux:pass
      warned warn VERB VBN 0 root`;
    assert.deepEqual(mended(lines), ['Norvik nsubj:pass warned']);
  });

  it('takes whoever stands after "by" for the agent of the passive, not of the noun between', () => {
    const lines = `
      Two two NUM CD 3 nsubj:pass
      were be AUX VBD 3 aux:pass
      carried carry VERB VBN 0 root
      to to ADP IN 5 case
      tents tent NOUN NNS 3 obl
      by by ADP IN 7 case
      nurses nurse NOUN NNS 5 nmod`;
    assert.deepEqual(mended(lines), ['nurses obl:agent carried']);
  });

  it('joins those who speak to what they said first', () => {
    const lines = `
      She she PRON PRP 2 nsubj
      denied deny VERB VBD 0 root
      that that SCONJ IN 6 mark
      it it PRON PRP 6 nsubj
      had have AUX VBD 6 aux
      failed fail VERB VBN 2 ccomp
      and and CCONJ CC 8 cc
      blamed blame VERB VBD 6 conj
      rivals rival NOUN NNS 8 obj`;
    assert.deepEqual(mended(lines), ['blamed conj denied']);
  });

  it('joins a passive to the passive before it', () => {
    const lines = `
      She she PRON PRP 2 nsubj
      confirmed confirm VERB VBD 0 root
      that that SCONJ IN 7 mark
      talks talk NOUN NNS 7 nsubj:pass
      had have AUX VBD 7 aux
      been be AUX VBN 7 aux:pass
      planned plan VERB VBN 2 ccomp
      but but CCONJ CC 10 cc
      were be AUX VBD 10 aux:pass
      dropped drop VERB VBN 2 conj`;
    assert.deepEqual(mended(lines), ['dropped conj planned']);
  });

  it('takes a particle that the lexicon knows for no preposition', () => {
    const lines = `
      They they PRON PRP 2 nsubj
      called call VERB VBD 0 root
      off off ADP IN 5 case
      the the DET DT 5 det
      match match NOUN NN 2 obl`;
    assert.deepEqual(mended(lines), ['off compound:prt called', 'match obj called']);
  });

  it('takes the first of two objects for who gets the second', () => {
    const lines = `
      It it PRON PRP 2 nsubj
      gave give VERB VBD 0 root
      Chad Chad PROPN NNP 2 obj
      aid aid NOUN NN 2 obj`;
    assert.deepEqual(mended(lines), ['Chad iobj gave', 'aid obj gave']);
  });

  it('gives a relative pronoun to the infinitive that needs an object', () => {
    const lines = `
      laws law NOUN NNS 0 root
      that that PRON WDT 4 obj
      they they PRON PRP 4 nsubj
      want want VERB VBP 1 acl:relcl
      to to PART TO 6 mark
      change change VERB VB 4 xcomp`;
    assert.deepEqual(mended(lines), ['that obj change']);
  });

  it('takes a gerund after "avoid" for its object', () => {
    const lines = `
      They they PRON PRP 2 nsubj
      avoided avoid VERB VBD 0 root
      meeting meet VERB VBG 2 advcl
      Chad Chad PROPN NNP 3 obj`;
    assert.deepEqual(mended(lines), ['meeting xcomp avoided']);
  });

  it('reads who attended from an inverted sentence', () => {
    const lines = `
      Also also ADV RB 2 advmod
      attending attend VERB VBG 5 amod
      were be AUX VBD 5 cop
      the the DET DT 5 det
      mayor mayor NOUN NN 0 root
      and and CCONJ CC 7 cc
      Holm Holm PROPN NNP 5 conj`;
    assert.deepEqual(mended(lines), ['attending root -', 'were aux attending', 'mayor nsubj attending']);
  });

  it('takes a preposition for no noun', () => {
    const lines = `
      Talks talk NOUN NNS 0 root
      between between ADP IN 1 nmod
      Ito Ito PROPN NNP 2 obj
      and and CCONJ CC 5 cc
      Diaz Diaz PROPN NNP 3 conj`;
    assert.deepEqual(mended(lines), ['between case Ito', 'Ito nmod Talks']);
  });

  it('hangs what dashes enclose on the noun before, and goes on after them', () => {
    const lines = `
      feud feud NOUN NN 0 root
      between between ADP IN 3 case
      Chad Chad PROPN NNP 1 nmod
      – – PUNCT : 5 punct
      led lead VERB VBN 1 conj
      by by ADP IN 7 case
      Holm Holm PROPN NNP 5 obl
      – – PUNCT : 10 punct
      and and CCONJ CC 10 cc
      Togo Togo PROPN NNP 7 conj`;
    assert.deepEqual(mended(lines), ['led acl Chad', 'Holm obl:agent led', 'Togo conj Chad']);
  });

  it('parts a name from the amount after it', () => {
    const lines = `
      Chad Chad PROPN NNP 2 nsubj
      fined fine VERB VBD 0 root
      Norvik Norvik PROPN NNP 6 compound
      40 40 NUM CD 5 compound
      million million NUM CD 6 nummod
      euros euro NOUN NNS 2 obj`;
    assert.deepEqual(mended(lines), ['Norvik iobj fined']);
  });

  it('joins a demonym to the title after it', () => {
    const lines = `
      She she PRON PRP 2 nsubj
      met meet VERB VBD 0 root
      Turkish Turkish ADJ JJ 2 obj
      President President PROPN NNP 5 nmod:desc
      Demir Demir PROPN NNP 2 obl`;
    assert.deepEqual(mended(lines), ['Turkish amod Demir', 'Demir obj met']);
  });

  it('joins a demonym that was taken for a predicate to the title after it', () => {
    const lines = `
      She she PRON PRP 2 nsubj
      hopes hope VERB VBZ 0 root
      to to PART TO 4 mark
      meet meet VERB VB 2 xcomp
      Turkish Turkish ADJ JJ 4 xcomp
      President President PROPN NNP 7 nmod:desc
      Demir Demir PROPN NNP 5 appos`;
    assert.deepEqual(mended(lines), ['Turkish amod Demir', 'Demir obj meet']);
  });

  it('gives a body to whose part it is where a head of it acts', () => {
    const lines = `
      The the DET DT 2 det
      head head NOUN NN 7 nsubj
      of of ADP IN 4 case
      Acme Acme PROPN NNP 2 nmod
      's 's PART POS 4 case
      lending lending NOUN NN 7 compound
      arm arm NOUN NN 8 nsubj
      resigned resign VERB VBD 0 root`;
    assert.deepEqual(mended(lines), ['head nsubj resigned', 'of case arm', 'Acme nmod:poss arm', 'arm nmod head']);
  });

  it('lists agents one after the other', () => {
    const lines = `
      Ten ten NUM CD 3 nsubj:pass
      were be AUX VBD 3 aux:pass
      saved save VERB VBN 0 root
      by by ADP IN 5 case
      nurses nurse NOUN NNS 3 obl:agent
      , , PUNCT , 8 punct
      by by ADP IN 8 case
      sailors sailor NOUN NNS 5 nmod`;
    assert.deepEqual(mended(lines), ['sailors conj nurses']);
  });

  it('lists those who are described with the description', () => {
    const lines = `
      the the DET DT 2 det
      envoy envoy NOUN NN 9 nsubj
      , , PUNCT , 4 punct
      Ruiz Ruiz PROPN NNP 2 appos
      , , PUNCT , 4 punct
      and and CCONJ CC 8 cc
      the the DET DT 8 det
      consul consul NOUN NN 4 conj
      left leave VERB VBD 0 root`;
    assert.deepEqual(mended(lines), ['consul conj envoy']);
  });

  it('pairs "neither" and "nor"', () => {
    const lines = `
      Neither neither CCONJ CC 2 cc:preconj
      envoys envoy NOUN NNS 8 nsubj:pass
      from from ADP IN 4 case
      Chad Chad PROPN NNP 2 nmod
      nor nor CCONJ CC 6 cc
      hosts host NOUN NNS 4 conj
      were be AUX VBD 8 aux:pass
      asked ask VERB VBN 0 root`;
    assert.deepEqual(mended(lines), ['hosts conj envoys']);
  });

  it('finds the verb of a sentence that seems to have none', () => {
    const lines = `
      The the DET DT 2 det
      head head NOUN NN 0 root
      of of ADP IN 4 case
      Norvik Norvik PROPN NNP 2 nmod
      resigned resign VERB VBN 4 acl
      today today NOUN NN 5 obl:unmarked
      . . PUNCT . 2 punct`;
    assert.deepEqual(mended(lines), ['head nsubj resigned', 'resigned root -']);
  });

  it('leaves a participle where another verb follows', () => {
    const lines = `
      Men man NOUN NNS 0 root
      accused accuse VERB VBN 1 acl
      were be AUX VBD 2 cop
      guards guard NOUN NNS 2 obj
      . . PUNCT . 1 punct`;
    assert.deepEqual(mended(lines), []);
  });

  it('takes the subject out of an aside between commas', () => {
    const lines = `
      Chad Chad PROPN NNP 3 nsubj
      , , PUNCT , 3 punct
      worried worried ADJ JJ 0 root
      about about ADP IN 5 case
      debt debt NOUN NN 3 obl
      , , PUNCT , 3 punct
      was be AUX VBD 8 aux:pass
      forced force VERB VBN 3 conj
      out out ADV RB 8 advmod`;
    assert.deepEqual(mended(lines), ['Chad nsubj:pass forced', 'worried acl Chad', 'forced root -']);
  });

  it('parts the speaker from the subject of a clause with "as"', () => {
    const lines = `
      said say VERB VBD 0 root
      Holm Holm PROPN NNP 5 nsubj
      as as SCONJ IN 4 case
      crews crew NOUN NNS 5 nsubj
      cheered cheer VERB VBD 1 ccomp`;
    assert.deepEqual(mended(lines), ['Holm nsubj said', 'as mark cheered', 'cheered advcl said']);
  });

  it('never makes a circle, whatever the tree', () => {
    const lines = `
      until until ADP IN 2 case
      storm storm NOUN NN 3 obl
      passed pass VERB VBD 2 acl
      by by ADP IN 3 case`;
    assert.equal(mendedTree(parsed(lines).sentence.tokens).tokens.length, 4);
  });

  it('takes the noun before a content clause without a subject for its subject', () => {
    const lines = `
      Holm Holm PROPN NNP 2 nsubj
      complained complain VERB VBD 0 root
      the the DET DT 4 det
      bridge bridge NOUN NN 2 obj
      was be AUX VBD 6 cop
      unsafe unsafe ADJ JJ 2 ccomp`;
    assert.deepEqual(mended(lines), ['bridge nsubj unsafe']);
  });
});
