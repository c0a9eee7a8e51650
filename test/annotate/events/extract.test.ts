import assert from 'node:assert/strict';
import { extractEvents } from '../../../src/annotate/events/extract';
import { treeOf } from '../../../src/annotate/events/tree';
import { parsed, SILENT } from './parsed';

/** What each event of a sentence says, sides by their head words. */
function eventsOf(lines: string): Record<string, unknown>[] {
  const { sentence } = parsed(lines);
  const word = (at: number): string => sentence.tokens[at].text;
  return extractEvents(treeOf(sentence.tokens), SILENT).map(({ from, to, type, plover, reading, source, target }) => ({
    text: sentence.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
    type,
    plover,
    status: reading.status,
    source: source.map(word),
    target: target.map(word),
  }));
}

describe('events of a sentence', () => {
  it('reads subject and object of an active verb', () => {
    const [event] = eventsOf(`
      Nauru Nauru PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      Tonga Tonga PROPN NNP 2 obj`);
    assert.deepEqual(event, {
      text: 'accused',
      type: 'ACCUSE',
      plover: 'ACCUSE',
      status: 'occurred',
      source: ['Nauru'],
      target: ['Tonga'],
    });
  });

  it('reads subject and "by" phrase of a passive as target and source', () => {
    const [event] = eventsOf(`
      The the DET DT 2 det
      envoy envoy NOUN NN 4 nsubj:pass
      was be AUX VBD 4 aux:pass
      arrested arrest VERB VBN 0 root
      by by ADP IN 6 case
      soldiers soldier NOUN NNS 4 obl:agent`);
    assert.deepEqual([event.source, event.target, event.type], [['soldiers'], ['envoy'], 'COERCE']);
  });

  it('keeps one event with a list for coordinated subjects', () => {
    const events = eventsOf(`
      Peru Peru PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Chile Chile PROPN NNP 1 conj
      met meet VERB VBD 0 root`);
    assert.equal(events.length, 1);
    assert.deepEqual(events[0].source, ['Peru', 'Chile']);
  });

  it('hands the subject on to a coordinated verb', () => {
    const events = eventsOf(`
      Rebels rebel NOUN NNS 2 nsubj
      stormed storm VERB VBD 0 root
      the the DET DT 4 det
      port port NOUN NN 2 obj
      and and CCONJ CC 6 cc
      burned burn VERB VBD 2 conj
      it it PRON PRP 6 obj`);
    assert.deepEqual(
      events.map(({ text, source }) => [text, source]),
      [
        ['stormed', ['Rebels']],
        ['burned', ['Rebels']],
      ],
    );
  });

  it('puts every side of a meeting into the source', () => {
    const [event] = eventsOf(`
      Ardern Ardern PROPN NNP 2 nsubj
      met meet VERB VBD 0 root
      with with ADP IN 4 case
      Modi Modi PROPN NNP 2 obl`);
    assert.deepEqual([event.source, event.target], [['Ardern', 'Modi'], []]);
  });

  it('joins a light verb and its noun into one trigger of the noun’s type', () => {
    const events = eventsOf(`
      Mali Mali PROPN NNP 2 nsubj
      held hold VERB VBD 0 root
      talks talk NOUN NNS 2 obj
      with with ADP IN 5 case
      Niger Niger PROPN NNP 2 obl`);
    assert.equal(events.length, 1);
    assert.deepEqual([events[0].text, events[0].type, events[0].source], ['held talks', 'CONSULT', ['Mali', 'Niger']]);
  });

  it('takes a particle into the trigger', () => {
    const [event] = eventsOf(`
      Troops troop NOUN NNS 2 nsubj
      pulled pull VERB VBD 0 root
      out out ADP RP 2 compound:prt
      of of ADP IN 5 case
      Gao Gao PROPN NNP 2 obl`);
    assert.deepEqual([event.text, event.type, event.target], ['pulled out', 'RETREAT', ['Gao']]);
  });

  it('lets the object decide: lifting sanctions is a concession', () => {
    const events = eventsOf(`
      Japan Japan PROPN NNP 2 nsubj
      lifted lift VERB VBD 0 root
      sanctions sanction NOUN NNS 2 obj
      on on ADP IN 5 case
      Fiji Fiji PROPN NNP 3 nmod`);
    assert.equal(events[0].type, 'CONCEDE');
    assert.deepEqual(events[0].target, ['Fiji']);
  });

  it('finds the doer of an infinitive in the subject of the verb above', () => {
    const events = eventsOf(`
      Kenya Kenya PROPN NNP 2 nsubj
      agreed agree VERB VBD 0 root
      to to PART TO 4 mark
      send send VERB VB 2 xcomp
      troops troop NOUN NNS 4 obj`);
    assert.deepEqual(
      events.map(({ text, source, status }) => [text, source, status]),
      [
        ['agreed', ['Kenya'], 'occurred'],
        ['send', ['Kenya'], 'planned'],
      ],
    );
  });

  it('finds the doer of an infinitive in the object of a verb that asks', () => {
    const events = eventsOf(`
      Oman Oman PROPN NNP 2 nsubj
      urged urge VERB VBD 0 root
      Yemen Yemen PROPN NNP 2 obj
      to to PART TO 5 mark
      surrender surrender VERB VB 2 xcomp`);
    assert.deepEqual(events[1], {
      text: 'surrender',
      type: 'RETREAT',
      plover: 'REQUEST',
      status: 'possible',
      source: ['Yemen'],
      target: [],
    });
  });

  it('replaces a relative pronoun by what it stands for', () => {
    const events = eventsOf(`
      The the DET DT 2 det
      guards guard NOUN NNS 6 nsubj
      who who PRON WP 4 nsubj
      shot shoot VERB VBD 2 acl:relcl
      Diaz Diaz PROPN NNP 4 obj
      fled flee VERB VBD 0 root`);
    assert.deepEqual([events[0].text, events[0].source, events[0].target], ['shot', ['guards'], ['Diaz']]);
  });

  it('finds the object of a relative clause without a pronoun in what it modifies', () => {
    const events = eventsOf(`
      the the DET DT 2 det
      inspectors inspector NOUN NNS 0 root
      Athens Athens PROPN NNP 4 nsubj
      hired hire VERB VBD 2 acl:relcl`);
    assert.deepEqual([events[0].source, events[0].target], [['Athens'], ['inspectors']]);
  });

  it('reads a participle after a noun as a passive of that noun', () => {
    const events = eventsOf(`
      a a DET DT 2 det
      photo photo NOUN NN 0 root
      released release VERB VBN 2 acl
      by by ADP IN 5 case
      NASA NASA PROPN NNP 3 obl:agent`);
    assert.deepEqual([events[0].source, events[0].target], [['NASA'], ['photo']]);
  });

  it('reads the sides of a nominal event off possessor and "of" phrase', () => {
    const events = eventsOf(`
      Iraq Iraq PROPN NNP 3 nmod:poss
      's 's PART POS 1 case
      invasion invasion NOUN NN 6 nsubj
      of of ADP IN 5 case
      Kuwait Kuwait PROPN NNP 3 nmod
      shocked shock VERB VBD 0 root
      markets market NOUN NNS 6 obj`);
    assert.deepEqual(
      [events[0].text, events[0].type, events[0].source, events[0].target],
      ['invasion', 'ASSAULT', ['Iraq'], ['Kuwait']],
    );
  });

  it('takes a bare repeat with an article for no second event', () => {
    const events = eventsOf(`
      The the DET DT 2 det
      summit summit NOUN NN 3 nsubj
      ended end VERB VBD 0 root`);
    assert.deepEqual(
      events.map(({ text }) => text),
      ['ended'],
    );
  });

  it('makes nothing of auxiliaries, states and reporting verbs on their own', () => {
    const events = eventsOf(`
      Lee Lee PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      she she PRON PRP 4 nsubj
      owned own VERB VBD 2 ccomp
      land land NOUN NN 4 obj`);
    assert.deepEqual(events, []);
  });

  it('knows a denied, a refused, a threatened and a possible event', () => {
    const status = (verb: string, lemma: string): unknown => {
      const events = eventsOf(`
        Chad Chad PROPN NNP 2 nsubj
        ${verb} ${lemma} VERB VBD 0 root
        to to PART TO 4 mark
        attack attack VERB VB 2 xcomp
        Sudan Sudan PROPN NNP 4 obj`);
      const { status: found, plover } = events[events.length - 1];
      return [found, plover];
    };
    assert.deepEqual(status('refused', 'refuse'), ['negated', 'REJECT']);
    assert.deepEqual(status('threatened', 'threaten'), ['possible', 'THREATEN']);
    assert.deepEqual(status('planned', 'plan'), ['planned', 'THREATEN']);
    assert.deepEqual(status('managed', 'manage'), ['occurred', 'ASSAULT']);
  });

  it('collapses a planned meeting to an agreement and keeps the type', () => {
    const [event] = eventsOf(`
      Xi Xi PROPN NNP 3 nsubj
      will will AUX MD 3 aux
      visit visit VERB VB 0 root
      Hanoi Hanoi PROPN NNP 3 obj`);
    assert.deepEqual([event.type, event.plover, event.status], ['CONSULT', 'AGREE', 'planned']);
  });

  it('takes what somebody will not do for a refusal, what did not happen for nothing', () => {
    const will = eventsOf(`
      Syria Syria PROPN NNP 4 nsubj
      will will AUX MD 4 aux
      not not PART RB 4 advmod
      withdraw withdraw VERB VB 0 root`);
    assert.deepEqual([will[0].status, will[0].plover], ['negated', 'REJECT']);
    const did = eventsOf(`
      Syria Syria PROPN NNP 4 nsubj
      did do AUX VBD 4 aux
      not not PART RB 4 advmod
      withdraw withdraw VERB VB 0 root`);
    assert.deepEqual([did[0].status, did[0].plover], ['negated', null]);
  });

  it('takes what one says another must do for a demand', () => {
    const [event] = eventsOf(`
      Quito Quito PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      rebels rebel NOUN NNS 5 nsubj
      must must AUX MD 5 aux
      disarm disarm VERB VB 2 ccomp`);
    assert.deepEqual([event.text, event.type, event.source, event.target], ['must', 'REQUEST', ['Quito'], ['rebels']]);
  });

  it('takes no type for what nobody does', () => {
    const [event] = eventsOf(`
      A a DET DT 2 det
      fire fire NOUN NN 3 nsubj
      killed kill VERB VBD 0 root
      students student NOUN NNS 3 obj`);
    assert.deepEqual([event.type, event.source, event.target], [null, ['fire'], ['students']]);
  });

  it('gives the doing that somebody is accused of to the accused', () => {
    const events = eventsOf(`
      Suva Suva PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      Apia Apia PROPN NNP 2 obj
      of of SCONJ IN 5 mark
      jamming jam VERB VBG 2 advcl
      radios radio NOUN NNS 5 obj`);
    assert.deepEqual([events[1].text, events[1].source, events[1].target], ['jamming', ['Apia'], ['radios']]);
  });

  it('finds whom an act is aimed at behind the act', () => {
    const [event] = eventsOf(`
      Rome Rome PROPN NNP 2 nsubj
      rejected reject VERB VBD 0 root
      Malta Malta PROPN NNP 5 nmod:poss
      's 's PART POS 3 case
      decision decision NOUN NN 2 obj`);
    assert.deepEqual([event.type, event.target], ['REJECT', ['Malta']]);
  });

  it('tells an air strike from a walkout', () => {
    const type = (modifier: string): unknown => {
      const events = eventsOf(`
        Rome Rome PROPN NNP 2 nsubj
        condemned condemn VERB VBD 0 root
        a a DET DT 5 det
        ${modifier} ${modifier} NOUN NN 5 compound
        strike strike NOUN NN 2 obj`);
      return events.find(({ text }) => text === 'strike')?.type;
    };
    assert.equal(type('missile'), 'ASSAULT');
    assert.equal(type('rail'), 'PROTEST');
  });

  it('makes nothing of an imperative', () => {
    const events = eventsOf(`
      Visit visit VERB VB 0 root
      our our PRON PRP$ 3 nmod:poss
      shop shop NOUN NN 1 obj`);
    assert.deepEqual(events, []);
  });

  it('asks for a person where a verb has its type only with one', () => {
    const type = (object: string, lemma: string): unknown =>
      eventsOf(`
        Kiel Kiel PROPN NNP 2 nsubj
        released release VERB VBD 0 root
        ${object} ${lemma} NOUN NNS 2 obj`)[0].type;
    assert.equal(type('prisoners', 'prisoner'), 'RETREAT');
    assert.equal(type('figures', 'figure'), null);
  });

  it('takes an if-clause for possible and a progressive for ongoing', () => {
    const events = eventsOf(`
      If if SCONJ IN 3 mark
      prices price NOUN NNS 3 nsubj
      fall fall VERB VBP 7 advcl
      , , PUNCT , 3 punct
      Ghana Ghana PROPN NNP 7 nsubj
      is be AUX VBZ 7 aux
      selling sell VERB VBG 0 root`);
    assert.deepEqual(
      events.map(({ status }) => status),
      ['possible', 'ongoing'],
    );
  });

  it('finds nothing and breaks nothing in a sentence without a tree or with a cycle', () => {
    assert.deepEqual(eventsOf('Oslo oslo X FW 0 dep'), []);
    const events = eventsOf(`
      Ann Ann PROPN NNP 2 nsubj
      ran run VERB VBD 3 conj
      won win VERB VBD 2 conj`);
    assert.ok(Array.isArray(events));
  });
});
