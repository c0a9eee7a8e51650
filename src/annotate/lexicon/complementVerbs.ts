import { REPORTING_VERBS } from './statusWords';
import { wordList, wordSet } from './wordSet';

/** Verbs whose object may be a clause without "that": "sees prices falling", "showed sales had risen". */
export const CONTENT_VERBS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...wordList(`see show prove expect decide agree ensure realize realise wish bet swear suspect watch let make have help write read
   remember promise pray determine discover notice figure appear seem happen turn doubt forget require demand propose
   recommend ask urge order want need keep leave get`),
]);

/** Verbs of those who speak in public: after what they reported, another of them goes on with the same speaker. */
export const SPEAKING_VERBS: ReadonlySet<string> = wordSet(`
  say add tell accuse blame urge praise reject welcome warn call demand criticise criticize condemn announce pledge promise vow
  express deny insist note declare thank apologise apologize ask confirm claim reiterate stress`);

/** Verbs, particles included, whose object may be what somebody does: "ruled out playing". */
export const GERUND_VERBS: ReadonlySet<string> = wordSet(`
  rule_out avoid consider deny suggest recommend propose risk favor favour oppose resist admit delay postpone contemplate discuss
  mention miss escape resent regret justify advocate`);

/** Verbs that may have two objects, who gets something and what: "gave the club a choice". */
export const GIVING_VERBS: ReadonlySet<string> = wordSet(`
  give offer send lend loan pay sell show grant award hand promise deny cost fine owe teach bring buy allow charge earn win guarantee
  leave assign deal feed serve pass refuse spare wish`);

/** Verbs whose infinitive is done by their own subject: "the law they want to change". */
export const SELF_CONTROL_VERBS: ReadonlySet<string> = wordSet(`
  swear try want hope plan refuse decide agree promise vow pledge seek need intend manage fail attempt threaten expect aim offer
  wish prefer like love hate choose struggle undertake help continue begin start`);
