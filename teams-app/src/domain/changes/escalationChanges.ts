import { readSteps } from '../ladder/history';
import type { EscalationRecord } from '../plan';
import type { Change } from './change';
import type { ChangeWindow } from './changeWindow';

/** The steps of an escalation, from its history; without one, its beginning and its end. */
export const escalationChanges = (
  escalation: EscalationRecord & { readonly modified: string },
  window: ChangeWindow,
): readonly Change[] => {
  const { id, title, project, modified, history } = escalation;
  const steps = readSteps(history).filter(({ day }) => day !== undefined);
  return (steps.length > 0 ? steps : endsOf(escalation)).flatMap(({ day, words }, at) =>
    day === undefined
      ? []
      : {
          id: `escalations/${id}/${String(at).padStart(4, '0')}`,
          on: day,
          isNew: window.isNew(day, modified),
          project,
          item: { list: 'escalations' as const, id, title },
          fact: { kind: 'escalation' as const, words },
        },
  );
};

const endsOf = ({ raisedOn, reason, closedOn, outcome }: EscalationRecord): ReturnType<typeof readSteps> => [
  { day: raisedOn, words: reason },
  ...(closedOn === undefined ? [] : [{ day: closedOn, words: outcome ?? '' }]),
];
