import type { FirstPass } from './evidence';

/** A first pass with the scores that the second one starts from. */
export interface FirstReading extends FirstPass {
  /** A row a token; zeros where the token is not active. */
  readonly scores: Float32Array;
  /** By what the second pass looks evidence up; made when it is first wanted. */
  sought?: Uint16Array;
  /** What the second pass found last, and a hash of the evidence that it knew. */
  second?: { readonly signature: number; readonly names: readonly FoundName[] };
}

/** A name of a sentence, by its tokens, with the index of its learnt kind and its probability. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly probability: number;
}
