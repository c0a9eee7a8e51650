import { ThemeColor, ThemeIcon } from 'vscode';
import type { PloverType, Status } from '../../annotation';
import { KIND_ICONS } from '../../present/hover';
import { STYLE_OF } from '../../present/marks';
import type { OutlineIcon } from '../../present/outline/node';

const TYPE_ICONS: Record<PloverType, string> = {
  AGREE: 'check-all',
  CONSULT: 'comment-discussion',
  SUPPORT: 'thumbsup',
  CONCEDE: 'unlock',
  COOPERATE: 'link',
  AID: 'heart',
  RETREAT: 'reply',
  REQUEST: 'question',
  ACCUSE: 'law',
  REJECT: 'circle-slash',
  THREATEN: 'warning',
  PROTEST: 'megaphone',
  SANCTION: 'lock',
  MOBILIZE: 'rocket',
  COERCE: 'shield',
  ASSAULT: 'flame',
};

const STATUS_COLORS: Partial<Record<Status, string>> = {
  ongoing: 'charts.green',
  planned: 'charts.blue',
  possible: 'charts.yellow',
  negated: 'disabledForeground',
};

const SECTION_ICONS: Record<Extract<OutlineIcon, { is: 'section' }>['of'], string> = {
  actors: 'organization',
  events: 'calendar',
  background: 'history',
  quotes: 'quote',
  named: 'tag',
};

const DETAIL_ICONS: Record<Extract<OutlineIcon, { is: 'detail' }>['of'], string> = {
  names: 'tag',
  mentions: 'list-unordered',
  who: 'arrow-right',
  whom: 'target',
  where: 'location',
  when: 'calendar',
  says: 'comment',
  clause: 'whole-word',
  again: 'references',
};

/** The editor's icon for a row of the outline; its colour says the kind of an entity or the status of an event. */
export function themeIconOf(icon: OutlineIcon): ThemeIcon | undefined {
  switch (icon.is) {
    case 'section':
      return new ThemeIcon(SECTION_ICONS[icon.of]);
    case 'entity':
      return new ThemeIcon(KIND_ICONS[icon.kind], new ThemeColor(`dateline.${STYLE_OF[icon.kind]}`));
    case 'speaker':
      return new ThemeIcon(icon.kind ? KIND_ICONS[icon.kind] : 'account');
    case 'event': {
      const color = STATUS_COLORS[icon.status];
      return new ThemeIcon(icon.type ? TYPE_ICONS[icon.type] : 'zap', color ? new ThemeColor(color) : undefined);
    }
    case 'detail':
      return new ThemeIcon(DETAIL_ICONS[icon.of]);
    case 'quote':
      return new ThemeIcon(icon.direct ? 'quote' : 'comment');
    case 'group':
    case 'snippet':
      return undefined;
  }
}
