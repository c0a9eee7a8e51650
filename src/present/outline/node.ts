import type { Kind, PloverType, Span, Status } from '../../annotation';

/** One row of the outline. */
export interface OutlineNode {
  /** Stays the same while the text around it changes, so that what is open and selected stays so. */
  readonly id: string;
  readonly label: string;
  /** Runs of the label to be stressed, as UTF-16 offsets into it. */
  readonly highlights?: readonly (readonly [start: number, end: number])[];
  /** Shown dimmed beside the label. */
  readonly description?: string;
  readonly icon: OutlineIcon;
  /** The place in the text that the row stands for. */
  readonly span?: Span;
  /** The text of the tooltip, plain. */
  readonly tooltip?: string;
  /** What a screen reader says instead of the label. */
  readonly spoken?: string;
  readonly expanded?: boolean;
  /** Made when the row is opened. */
  readonly children?: () => readonly OutlineNode[];
}

/** What the icon of a row says. */
export type OutlineIcon =
  | { readonly is: 'section'; readonly of: 'actors' | 'events' | 'background' | 'quotes' | 'named' }
  | { readonly is: 'group' }
  | { readonly is: 'entity'; readonly kind: Kind }
  | { readonly is: 'speaker'; readonly kind: Kind | null }
  | { readonly is: 'event'; readonly type: PloverType | null; readonly status: Status }
  | {
      readonly is: 'detail';
      readonly of: 'names' | 'mentions' | 'who' | 'whom' | 'where' | 'when' | 'says' | 'clause' | 'again';
    }
  | { readonly is: 'snippet' }
  | { readonly is: 'quote'; readonly direct: boolean };
