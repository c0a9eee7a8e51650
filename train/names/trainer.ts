import { sumChain, transitionPotentials } from '../../src/annotate/names/crf';
import { LABELS, PAIR_FROM, PAIR_TO, PAIRS } from '../../src/annotate/names/labels';
import { randomFrom, shuffle } from '../random';

/** A chain of neighbouring tokens to learn from: its features in one list, a token's from `ends[i - 1]` to `ends[i]`. */
export interface Example {
  readonly labels: Uint8Array;
  readonly ends: Int32Array;
  readonly features: Int32Array;
  /** Scores that another model has given already, a row a token; learning starts from there. */
  readonly offsets?: Float32Array;
}

/** Learnt weights: `LABELS` slots a feature from `feature & mask` on, and the scores of neighbouring labels. */
export interface Learnt {
  readonly mask: number;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface Settings {
  /** The number of slots is two to this power. */
  bits: number;
  /** Learning rate of the first epoch and of the last. */
  rates: readonly [number, number];
  /** Share of the features that are left out at each step. */
  dropout: number;
  /** Taken off each weight's size after each epoch. */
  shrink: number;
  seed: number;
}

/** Smaller gradients of a label's score are left out. */
const SMALLEST_GRADIENT = 1e-3;

/** Learns a CRF by AdaGrad with feature dropout, one chain a step. */
export class CrfTrainer {
  private readonly slots: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float32Array(LABELS * LABELS);
  private readonly transitionSquares = new Float32Array(LABELS * LABELS).fill(0.1);
  private readonly random: () => number;
  private readonly snapshots = { count: 0, slots: new Float32Array(0), transitions: new Float32Array(0) };

  /** @param transitions where the scores of neighbouring labels start from */
  constructor(
    private readonly settings: Settings,
    transitions?: Float32Array,
  ) {
    if (transitions) this.transitions.set(transitions);
    const size = 2 ** settings.bits + LABELS;
    this.slots = new Float32Array(size);
    this.squares = new Float32Array(size).fill(0.1);
    this.random = randomFrom(settings.seed);
  }

  /**
   * Goes through the examples in random order, several times.
   * @param averaged how many of the last epochs go into the average
   */
  learn(examples: readonly Example[], epochs: number, averaged: number, log: (line: string) => void): void {
    const order = examples.map((_, i) => i);
    const [first, last] = this.settings.rates;
    for (let epoch = 0; epoch < epochs; epoch++) {
      const rate = epochs === 1 ? first : first * (last / first) ** (epoch / (epochs - 1));
      shuffle(order, this.random);
      let loss = 0;
      for (const i of order) loss += this.step(examples[i], rate);
      this.shrink();
      if (epoch >= epochs - averaged) this.takeSnapshot();
      log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)} a chain`);
    }
  }

  /** The average of the snapshots, scaled for use without dropout. */
  learnt(): Learnt {
    const { count, slots, transitions } = this.snapshots;
    const keep = 1 - this.settings.dropout;
    return {
      mask: 2 ** this.settings.bits - 1,
      weights: slots.map((weight) => (weight / count) * keep),
      transitions: transitions.map((weight) => weight / count),
    };
  }

  private step(example: Example, rate: number): number {
    const { labels, ends, features, offsets } = example;
    const n = labels.length;
    const mask = 2 ** this.settings.bits - 1;
    const { slots, squares, transitions, transitionSquares } = this;
    const dropped = this.settings.dropout * 2 ** 24;
    let state = Math.floor(this.random() * 2 ** 32) | 0;
    const kept = new Int32Array(features.length);
    const keptEnds = new Int32Array(n);
    const scores = new Float32Array(n * LABELS);
    if (offsets) scores.set(offsets);
    let count = 0;
    for (let i = 0, f = 0; i < n; i++) {
      const row = i * LABELS;
      for (; f < ends[i]; f++) {
        // Every bit pattern of a linear congruential step decides one feature: a call a feature would take longest.
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        if (state >>> 8 < dropped) continue;
        const slot = features[f] & mask;
        kept[count++] = slot;
        for (let c = 0; c < LABELS; c++) scores[row + c] += slots[slot + c];
      }
      keptEnds[i] = count;
    }
    const moves = transitionPotentials(transitions);
    const { forward, backward, potentials, logPartition } = sumChain({ n, scores, transitions }, moves);
    const gradient = new Float64Array(LABELS);
    const moved = new Uint8Array(LABELS);
    const shares = new Float64Array(PAIRS);
    let gold = 0;
    for (let i = 0, f = 0; i < n; i++) {
      const row = i * LABELS;
      gold += scores[row + labels[i]] + (i > 0 ? transitions[labels[i - 1] * LABELS + labels[i]] : 0);
      let sum = 0;
      for (let c = 0; c < LABELS; c++) sum += forward[row + c] * backward[row + c];
      let wrong = 0;
      for (let c = 0; c < LABELS; c++) {
        gradient[c] = (c === labels[i] ? 1 : 0) - (forward[row + c] * backward[row + c]) / sum;
        if (Math.abs(gradient[c]) >= SMALLEST_GRADIENT) moved[wrong++] = c;
      }
      if (wrong === 0) f = keptEnds[i];
      for (; f < keptEnds[i]; f++) {
        for (let k = 0; k < wrong; k++) {
          const at = kept[f] + moved[k];
          const g = gradient[moved[k]];
          squares[at] += g * g;
          slots[at] += (rate * g) / Math.sqrt(squares[at]);
        }
      }
      if (i === 0) continue;
      // Neighbouring labels: gold less expected.
      let total = 0;
      for (let p = 0; p < PAIRS; p++) {
        const a = PAIR_FROM[p];
        const b = PAIR_TO[p];
        shares[p] = forward[row - LABELS + a] * moves[a * LABELS + b] * potentials[row + b] * backward[row + b];
        total += shares[p];
      }
      for (let p = 0; p < PAIRS; p++) {
        const isGold = labels[i - 1] === PAIR_FROM[p] && labels[i] === PAIR_TO[p];
        const g = (isGold ? 1 : 0) - shares[p] / total;
        if (g < SMALLEST_GRADIENT && g > -SMALLEST_GRADIENT) continue;
        const at = PAIR_FROM[p] * LABELS + PAIR_TO[p];
        transitionSquares[at] += g * g;
        transitions[at] += (rate * g) / Math.sqrt(transitionSquares[at]);
      }
    }
    return logPartition - gold;
  }

  /** An L1 step: most weights end at zero, which need no room in the file. */
  private shrink(): void {
    const { slots } = this;
    const { shrink } = this.settings;
    for (let i = 0; i < slots.length; i++) {
      const weight = slots[i];
      slots[i] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
    }
  }

  private takeSnapshot(): void {
    const { snapshots, slots, transitions } = this;
    if (snapshots.count === 0) {
      snapshots.slots = slots.slice();
      snapshots.transitions = transitions.slice();
    } else {
      for (let i = 0; i < slots.length; i++) snapshots.slots[i] += slots[i];
      for (let i = 0; i < transitions.length; i++) snapshots.transitions[i] += transitions[i];
    }
    snapshots.count++;
  }
}
