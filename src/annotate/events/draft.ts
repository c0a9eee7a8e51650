import type { PloverType, Status } from '../../annotation';
import type { Family } from '../lexicon/eventFamilies';
import type { ClauseFrame } from './clause';

/** What a trigger means: its PLOVER type where it has one, its family, and the entry that says so. */
export interface Sense {
  readonly type: PloverType | null;
  readonly family: Family;
  /** Id of the entry that fired, for the hover and for whoever asks why: `verb:accuse`, `light:hold+meeting`. */
  readonly rule: string;
  /** A noun that belongs to the trigger: "talks" in "hold talks"; -1 if there is none. */
  readonly noun: number;
  /** No type fits, whatever the words suggest: a disease that kills attacks nobody. */
  readonly untyped?: true;
}

/** How real an event is, and what PLOVER makes of that. */
export interface StatusReading {
  readonly status: Status;
  /** The head of the governing word that shifted the status ("plans", "refused"); -1 if there is none. */
  readonly shifter: number;
  /** The negation says that the actor won't ("will not sign"): a refusal. */
  readonly refusal: boolean;
}

/** An event as one sentence's own words and tree tell it: everything is a token index of that sentence. */
export interface EventDraft {
  /** The trigger's words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that heads the event's clause or noun phrase. */
  readonly head: number;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly sense: Sense;
  readonly type: PloverType | null;
  readonly plover: PloverType | null;
  readonly reading: StatusReading;
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Heads of phrases that may name where it happened. */
  readonly places: readonly number[];
  /** The clause: token range, `to` exclusive. */
  readonly clause: { readonly from: number; readonly to: number };
  /** Head of the event that governs this one; -1 if none does. */
  readonly governor: number;
  /** How deep it lies in the tree: 0 for the main clause. */
  readonly depth: number;
  readonly frame: ClauseFrame | null;
  /** True for a noun that speaks of its event as known: "the talks between the two". */
  readonly known?: boolean;
  /** How likely the learnt scorer finds its type, 0 to 1; undefined where none was asked. */
  readonly likelihood?: number;
  /** True where the scorer overruled the lexicon. */
  readonly learnt?: boolean;
}
