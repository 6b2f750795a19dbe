import { readNoticeKey } from '../noticeKey';
import type { Day, EscalationRecord } from '../plan';

/** What the key of an escalation that a rule raised is made of. */
export interface EscalationKeyParts {
  readonly rule: RaisingRule;
  readonly list: 'milestones' | 'projects';
  readonly id: string;
  /** `overdue`, `red`, `silent`; `moved3` for the third time. */
  readonly moment: string;
  /** The day that the occasion belongs to, which does not change while it lasts. */
  readonly day: Day;
}

export type RaisingRule = 'overdueEscalation' | 'redTwice' | 'slippedThrice' | 'silenceEscalation';

/** `overdueEscalation/milestones/10/overdue:2026-11-16`: one escalation for each. */
export const escalationKey = ({ rule, list, id, moment, day }: EscalationKeyParts): string =>
  `${rule}/${list}/${id}/${moment}:${day}`;

/** Reads a key back; undefined when no rule raised it. */
export const readEscalationKey = (key: string): EscalationKeyParts | undefined => {
  const [, rule, list, id, moment, day] =
    /^(overdueEscalation|redTwice|slippedThrice|silenceEscalation)\/(milestones|projects)\/(\d+)\/([a-z0-9]+):(\d{4}-\d{2}-\d{2})$/.exec(
      key,
    ) ?? [];
  if (id === undefined || moment === undefined || day === undefined) return undefined;
  return { rule: rule as RaisingRule, list: list as EscalationKeyParts['list'], id, moment, day };
};

/**
 * The escalation that a notice is about, by the notice's key: a notice about an escalation names it, and one of the rule that raised it shares
 * its key but for the round and how often it went up.
 */
export const escalationOfNotice = <E extends EscalationRecord>(
  escalations: ReadonlyMap<string, E>,
  noticeKey: string,
): E | undefined => {
  const parts = readNoticeKey(noticeKey);
  if (!parts) return undefined;
  const { rule, list, id, moment, day } = parts;
  if (list === 'escalations') return escalations.get(id);
  const key = `${rule}/${list}/${id}/${moment.replace(/(-\d+)+$/, '')}:${day}`;
  for (const escalation of escalations.values()) if (escalation.key === key) return escalation;
  return undefined;
};
