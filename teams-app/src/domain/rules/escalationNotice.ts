import type { EscalationIntent, Notice } from '../notice';
import { noticeKey, type NoticeKeyParts } from '../noticeKey';
import type { Day, EscalationRecord, PersonRecord } from '../plan';
import { readEscalationKey } from './escalationKey';

/** The rule that tells of what a person raised. */
export const barrierRule = 'barrier';

/** The id of the rule that raised an escalation, which also tells its holders. */
export const ruleOf = ({ key }: Pick<EscalationRecord, 'key'>): string => readEscalationKey(key)?.rule ?? barrierRule;

interface Telling {
  readonly person: PersonRecord;
  /** Why them, as the middle of a sentence. */
  readonly because: string;
  readonly due: Day;
  readonly intent?: EscalationIntent;
}

const mostOfAReason = 500;

/**
 * A holder's card. A card that is updated makes no sound: a new round, and each rung it goes up to, gets a card of its own, also where the new
 * holder stood in for the one before.
 */
export const escalationNotice = (
  escalation: Pick<EscalationRecord, 'key' | 'round' | 'climbed' | 'reason' | 'raisedOn'> & { readonly id?: string },
  { person, because, due, intent }: Telling,
): Notice => {
  const { round = 1, climbed = 0 } = escalation;
  const turn = [...(round > 1 || climbed > 0 ? [round] : []), ...(climbed > 0 ? [climbed] : [])];
  const { rule, list, id, moment: name, day } = aboutOf(escalation);
  const moment = [name, ...turn].join('-');
  const stem = rule === 'overdueEscalation' ? '' : `${rule}/`;
  return {
    key: noticeKey({ rule, list, id, moment, day, recipient: person.id }),
    matter: ['escalation', `${stem}${list}`, id, day, person.id, ...turn].join('/'),
    rule,
    card: 'escalation',
    item: { list, id },
    occurrence: `${moment}:${day}`,
    recipient: person.id,
    urgent: true,
    due,
    why: `You get this because ${because}. ${escalation.reason.slice(0, mostOfAReason)}`,
    ...(intent && { escalation: intent }),
  };
};

const aboutOf = (escalation: Parameters<typeof escalationNotice>[0]): Omit<NoticeKeyParts, 'recipient'> =>
  readEscalationKey(escalation.key) ?? {
    rule: barrierRule,
    list: 'escalations',
    id: escalation.id ?? '',
    moment: 'raised',
    day: escalation.raisedOn,
  };
