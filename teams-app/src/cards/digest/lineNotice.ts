import { londonClock, readNoticeKey, type NoticeCard, type NoticeKeyParts } from '../../domain';
import type { NoticeRecord } from '../../lists';
import { digestWords } from '../../words';

/**
 * The notice that a line of a digest stands for, as if it had been sent by itself; undefined when it is no digest, has no such line, or
 * the line has no card of its own. `line` counts what the digest covers, from 0. A digest keeps only keys: why it was asked is told by the digest.
 */
export const lineNotice = ({ covers = '', ...digest }: NoticeRecord, line: number): NoticeRecord | undefined => {
  const key = digest.card === 'digest' ? covers.split('\n')[line] : undefined;
  const parts = key === undefined ? undefined : readNoticeKey(key);
  const card = parts && cardOf(parts);
  if (key === undefined || !parts || !card) return undefined;
  const why = digestWords.why(londonClock(new Date(digest.plannedAt)).day);
  return { ...digest, key, card, rule: parts.rule, item: `${parts.list}/${parts.id}`, why };
};

/** Rules whose notices are for whoever holds an escalation. */
export const toHolders: readonly string[] = [
  'overdueEscalation',
  'redTwice',
  'slippedThrice',
  'silenceEscalation',
  'barrier',
  'escalationClock',
];

const cardOf = ({ rule, list, moment }: NoticeKeyParts): NoticeCard | undefined => {
  if (toHolders.includes(rule)) return 'escalation';
  switch (list) {
    case 'milestones':
      return 'reminder';
    case 'projects':
      return moment.startsWith('no-') ? 'task' : 'updateRequest';
    case 'papers':
    case 'actions':
      return 'task';
    case 'escalations':
      return rule === 'escalationOutcome' ? 'outcome' : undefined;
    case 'meetings':
      return rule === 'agenda' ? 'agenda' : undefined;
    case 'decisions':
      return 'approval';
    case 'reportBacks':
      return 'reportBack';
    case 'people':
    case 'groups':
      return undefined;
  }
};
