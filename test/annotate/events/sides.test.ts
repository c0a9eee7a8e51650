import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

describe('sides of events', () => {
  it('takes the words of a title for the person they stand before', async () => {
    const { named } = await eventIn(
      'U.S. Secretary of Labor Dana Whitlock and Kenyan Trade Minister Peter Mwangi opened talks in Oslo.',
      'opened',
    );
    assert.deepEqual(named.source, ['Dana Whitlock', 'Peter Mwangi']);
  });

  it('does not take a dateline for a subject', async () => {
    const { named } = await eventIn('LAGOS (Harbour News) — The Nigerian Senate sued Acme Oil on Friday.', 'sued');
    assert.deepEqual([named.source, named.target], [['Nigerian Senate'], ['Acme Oil']]);
  });

  it('gives a name before a finite clause to that clause', async () => {
    const { named } = await eventIn('She announced Tesla will cut about 7 percent of its workforce.', 'cut');
    assert.deepEqual(named.source, ['Tesla']);
  });

  it('takes the company before its form, not the exchange in brackets behind it', async () => {
    const { named } = await eventIn('Microsoft, Inc. (NASDAQ: MSFT) paid $2 billion for the firm.', 'paid');
    assert.deepEqual(named.source, ['Microsoft, Inc.']);
  });

  it('takes "given" before a clause for no giving', async () => {
    await assert.rejects(eventIn('Given the rising demand for homes, Harlow Bank hired 200 brokers.', 'Given'));
  });

  it('goes on with the subject after a relative clause', async () => {
    const { named } = await eventIn('The koruna, which had weakened on Monday, gained against the euro.', 'gained');
    assert.deepEqual(named.source, ['[The koruna]']);
    const wrote = await eventIn('Anna Holm, who has studied the caves, wrote to the ministry.', 'wrote');
    assert.deepEqual(wrote.named.source, ['Anna Holm']);
  });

  it('takes the nearer of two subjects that a conjunction parts', async () => {
    const { named } = await eventIn(
      'The two carriers settled in 2019, but the RTC is still fighting its own battle with Norvik over its fees.',
      'fighting',
    );
    assert.deepEqual(named.source, ['RTC']);
  });

  it('takes the name in apposition to a role for the subject', async () => {
    const { named } = await eventIn('His Kenyan counterpart, Dana Whitlock, rejected the demand.', 'rejected');
    assert.deepEqual(named.source, ['Dana Whitlock']);
  });

  it('finds the subject right before the verb that the parser hung elsewhere', async () => {
    const { named } = await eventIn(
      'Bako Mensa, who came to power after his predecessor Tomas Reva was removed by the army in November 2017, has failed to revive the economy.',
      'removed',
    );
    assert.deepEqual([named.source, named.target], [['[the army]'], ['Tomas Reva']]);
  });

  it('takes a description between commas for no subject', async () => {
    const { named } = await eventIn(
      'Dana Holm and Peter Berg, bitter rivals in public, met in secret on Monday.',
      'met',
    );
    assert.deepEqual(named.source, ['Dana Holm', 'Peter Berg']);
  });

  it('takes whoever is opposed or committed to something for the one who acts', async () => {
    const { named } = await eventIn('Kenya is opposed to French mediation.', 'opposed');
    assert.deepEqual(named.source, ['Kenya']);
  });

  it('finds partners and targets behind a phrase of place', async () => {
    const held = await eventIn('President Mwangi held talks in Oslo with Chad.', 'held');
    assert.deepEqual(held.named.source, ['Mwangi', 'Chad']);
    const filed = await eventIn('The union filed a lawsuit in the High Court against Acme Oil.', 'filed');
    assert.deepEqual(filed.named.target, ['Acme Oil']);
  });

  it('counts "at least four" as an object', async () => {
    const { named } = await eventIn('Kenya has deported at least four refugees.', 'deported');
    assert.deepEqual(named.target.length, 1);
  });

  it('reads an effort as what it is an effort for', async () => {
    const event = await eventIn('Qatar launched a mediation effort between Chad and Sudan.', 'launched');
    assert.deepEqual([event.type, event.named.source], ['CONSULT', ['Qatar', 'Chad', 'Sudan']]);
  });

  it('takes what is discussed for no side of the meeting', async () => {
    const { named } = await eventIn('Kenya and Chad discussed a trade deal.', 'discussed');
    assert.deepEqual([named.source, named.target], [['Kenya', 'Chad'], ['[a trade deal]']]);
  });

  it('looks behind an act for the other side, not for the doer', async () => {
    const lifted = await eventIn('Saudi Arabia lifted its blockade of Yemen.', 'lifted');
    assert.deepEqual(lifted.named.target, ['Yemen']);
  });

  it('aims at whoever the phrase names where the object is a thing', async () => {
    const { named } = await eventIn('Kenya has launched rockets against Chad.', 'launched');
    assert.deepEqual(named.target, ['Chad']);
  });

  it('finds the one who is to act after "demanded that"', async () => {
    const { named } = await eventIn(
      'Anna Holm demanded that the prime minister apologize for his comments.',
      'demanded',
    );
    assert.equal(named.target.length, 1);
  });

  it('takes a demonym whose title was lost for the person', async () => {
    const { type, named } = await eventIn(
      'Kenyan President Peter Mwangi is scheduled to meet Turkish President Recep Tayyip Arslan on Friday.',
      'meet',
    );
    assert.deepEqual([type, named.source], ['CONSULT', ['Peter Mwangi', 'Recep Tayyip Arslan']]);
  });

  it('finds both sides of "between"', async () => {
    const { named } = await eventIn(
      'There were occasional meetings between Mwangi and former Kenyan minister Anna Holm.',
      'meetings',
    );
    assert.deepEqual(named.source, ['Mwangi', 'Anna Holm']);
  });

  it('takes "following" at the head of a phrase for a preposition', async () => {
    await assert.rejects(eventIn('Following the vote, Kenya closed its border.', 'Following'));
  });

  it('takes the officials of a body for it, and thousands of a people for the people', async () => {
    const officials = await eventIn('Red Cross officials suspended the deliveries on Friday.', 'suspended');
    assert.deepEqual(officials.named.source, ['Red Cross']);
    const crowd = await eventIn('Thousands of Nigerians protested on Friday.', 'protested');
    assert.deepEqual(crowd.named.source, ['Nigerians']);
  });

  it('finds whom things were taken from', async () => {
    const { named } = await eventIn('The police have confiscated weapons from Kenyan rebels.', 'confiscated');
    assert.deepEqual(named.target.length, 1);
    assert.match(named.target[0], /Kenya/);
  });

  it('aims a strike at whoever is to meet its demand', async () => {
    const { named } = await eventIn(
      'Students began a hunger strike to demand the resignation of President Mwangi.',
      'began',
    );
    assert.deepEqual(named.target, ['Mwangi']);
  });

  it('takes a short clause for the object that a verb hasn’t', async () => {
    const { named } = await eventIn('Modak did not disclose what it would cost.', 'disclose');
    assert.deepEqual(named.target, ['[what it would cost]']);
  });

  it('has somebody who was born for the one it tells of', async () => {
    const { named } = await eventIn('Anna Holm was born in Oslo in 1990.', 'born');
    assert.deepEqual([named.source, named.target, named.where], [['Anna Holm'], [], ['Oslo']]);
  });

  it('hands the subject on to what is done before or after, wherever the parser hung it', async () => {
    const { named } = await eventIn(
      'Kenyan President Peter Mwangi is due to meet Nigerian President Ada Bello on Monday before flying to Lima.',
      'flying',
    );
    assert.deepEqual(named.source, ['Peter Mwangi']);
  });

  it('takes a participle between dashes for a description of the noun before', async () => {
    const { named } = await eventIn(
      'The law caused a rift between Norvik – led at the time by Dana Whitlock – and Acme Oil.',
      'led',
    );
    assert.deepEqual([named.source, named.target], [['Dana Whitlock'], ['Norvik']]);
  });

  it('gives the object of a relative clause to the verb that needs it', async () => {
    const stop = await eventIn('They passed a law that Mwangi had vowed to stop.', 'stop');
    assert.deepEqual(stop.named.target, ['[a law]']);
  });

  it('shares an object between two verbs', async () => {
    const { named } = await eventIn('The rebels ambushed and burned two trucks.', 'ambushed');
    assert.deepEqual(named.target, ['[two trucks]']);
  });

  it('takes whoever is given something for the target, and not the thing', async () => {
    const { named } = await eventIn('The court gave Acme Oil a second chance.', 'gave');
    assert.deepEqual(named.target, ['Acme Oil']);
  });

  it('takes the words of who reports something for no object', async () => {
    const { named } = await eventIn('Holm complained the talks were slow.', 'complained');
    assert.deepEqual(named.target, []);
  });

  it('finds who speaks in an interview or flies to talks', async () => {
    const asked = await eventIn('In an interview with the BBC on Monday, Peter Mwangi praised the deal.', 'interview');
    assert.deepEqual(asked.named.source, ['Peter Mwangi', 'BBC']);
    const talks = await eventIn('Peter Mwangi will fly to Lima for talks with Peru on Monday.', 'talks');
    assert.deepEqual([talks.named.source, talks.named.where], [['Peter Mwangi', 'Peru'], ['Lima']]);
  });

  it('takes two names with a hyphen for both sides, and what talks are about for none', async () => {
    const both = await eventIn('The China-Kenya talks ended on Monday.', 'talks');
    assert.deepEqual(both.named.source, ['China', 'Kenya']);
    const about = await eventIn('Envoys arrived in Oslo for Sudan peace talks.', 'talks');
    assert.deepEqual(about.named.source, []);
  });

  it('takes whoever is spoken to for a side', async () => {
    const { named } = await eventIn('Peter Mwangi spoke to Dana Whitlock on Monday.', 'spoke');
    assert.deepEqual(named.source, ['Peter Mwangi', 'Dana Whitlock']);
  });

  it('has no target where the object says by how much or belongs to an idiom', async () => {
    const much = await eventIn('The shares of Acme Oil gained 3 percent on Monday.', 'gained');
    assert.deepEqual(much.named.target, []);
    const part = await eventIn('Norvik bought 6 percent of the company on Monday.', 'bought');
    assert.deepEqual(part.named.target, ['[6 percent of the company]']);
    const idiom = await eventIn('Dana Whitlock took the helm in May.', 'took');
    assert.deepEqual([idiom.text, idiom.named.target], ['took the helm', []]);
  });

  it('looks through nouns that say no more than the verb', async () => {
    const { named } = await eventIn('The envoy brought about an end to the siege of the town.', 'brought');
    assert.deepEqual(named.target, ['[the siege of the town]']);
  });

  it('takes the pact that is signed for the target where nobody else is named', async () => {
    const { named } = await eventIn('Chad and Togo signed a treaty on Monday.', 'signed');
    assert.deepEqual([named.source, named.target], [['Chad', 'Togo'], ['[a treaty]']]);
  });

  it('takes a count for what it counts', async () => {
    const days = await eventIn('Ghana declared three days of mourning.', 'declared');
    assert.deepEqual(days.named.target, ['[three days of mourning]']);
    const one = await eventIn('Dana Whitlock hid one of the letters.', 'hid');
    assert.deepEqual(one.named.target, ['[one of the letters]']);
  });

  it('takes a law or troops for what does what they are meant to do', async () => {
    const { named } = await eventIn('Parliament passed a bill to ban plastic bags.', 'ban');
    assert.deepEqual(named.source, ['[a bill]']);
  });

  it('takes a whole phrase for a side', async () => {
    const { named } = await eventIn("The head of Norvik's Kenyan lending unit resigned in May.", 'resigned');
    assert.deepEqual(named.source, ["[The head of Norvik's Kenyan lending unit]"]);
  });

  it('lets whoever has a goal reach for it', async () => {
    const { named } = await eventIn("Kenya's main goal was to lift the ban on its flights.", 'lift');
    assert.deepEqual(named.source, ['Kenya']);
  });

  it('takes the subject of "is to" for the one who acts', async () => {
    const { named } = await eventIn('The minister is to resign on Monday.', 'resign');
    assert.deepEqual(named.source, ['[The minister]']);
  });

  it('takes whoever is given something for the target of the passive', async () => {
    const { named } = await eventIn('Acme Oil was granted a licence by the court.', 'granted');
    assert.deepEqual([named.source, named.target], [['[the court]'], ['Acme Oil']]);
  });

  it('has things done to what one owns, not to oneself', async () => {
    const { named } = await eventIn('Acme Oil agreed to renew its contracts.', 'renew');
    assert.deepEqual([named.source, named.target], [['Acme Oil'], ['[its contracts]']]);
  });

  it('takes no noun after a preposition for a subject, but the one before it', async () => {
    const { named } = await eventIn('Demand for chips in Kenya fell by 3 percent.', 'fell');
    assert.deepEqual(named.source, ['[Demand]']);
  });

  it('goes on with the subject after a comma and a participle', async () => {
    const { named } = await eventIn('Ghana won the final on Sunday, beating Togo on penalties.', 'beating');
    assert.deepEqual(named.source, ['Ghana']);
  });

  it('takes those who are seen at something for the ones who do it', async () => {
    const { named } = await eventIn('The pictures show nurses treating the wounded.', 'treating');
    assert.deepEqual(named.source, ['[nurses]']);
  });

  it('takes "the two countries" for the countries of those who met', async () => {
    const { named } = await eventIn(
      'Kenyan President Peter Mwangi met Nigerian President Ada Bello in Lima on Monday. The two countries signed a treaty. Kenya and Nigeria had been at odds for years.',
      'signed',
    );
    assert.deepEqual(named.source, ['Kenya', 'Nigeria']);
  });
});
