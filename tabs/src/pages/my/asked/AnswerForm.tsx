import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Escalation } from '@ipmo-hub/teams-app/lists';
import { cardWords } from '@ipmo-hub/teams-app/words';
import type { ReactElement } from 'react';
import type { DeedInPlace } from '../useDeed';
import { WordsForm } from '../WordsForm';

/** Answers that take a few words. */
export type AnswerKind = 'action' | 'return' | 'pass-up' | 'close';

interface Props {
  readonly kind: AnswerKind;
  readonly escalation: Escalation;
  readonly nextName: string | undefined;
  readonly today: Day;
  readonly deed: DeedInPlace;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The form of one answer, in the words of the card that the bot sends. */
export const AnswerForm = ({ kind, escalation, nextName, today, deed, onDone, onCancel }: Props): ReactElement => {
  const { label, save, missing } = formsOf(nextName)[kind];
  const send = async (text: string, by: Day): Promise<boolean> => {
    const { kind: outcome } =
      kind === 'close'
        ? await deed.run('closeEscalation', { escalation, outcome: text })
        : await deed.run('answerEscalation', {
            escalation,
            answer: kind === 'action' ? { kind, by, text } : { kind, text },
          });
    if (outcome === 'done') onDone();
    else if (outcome === 'waiting') onCancel();
    return outcome !== 'refused';
  };
  return (
    <WordsForm
      // One draft for all answers: what was typed for one stands in the next.
      item={`escalations/${escalation.id}`}
      name={save}
      label={label}
      missing={missing}
      {...(kind === 'action' && {
        day: { label: cardWords.actionDayLabel, missing: cardWords.actionDayMissing, from: '' as const, min: today },
      })}
      save={save}
      busy={deed.busy}
      onSave={send}
      onCancel={onCancel}
    />
  );
};

const formsOf = (
  nextName: string | undefined,
): Readonly<Record<AnswerKind, { readonly label: string; readonly save: string; readonly missing?: string }>> => ({
  action: { label: cardWords.actionLabel, save: cardWords.saveAction, missing: cardWords.actionMissing },
  return: { label: cardWords.returnLabel, save: cardWords.saveReturn, missing: cardWords.returnMissing },
  'pass-up': { label: cardWords.passUpLabel, save: cardWords.savePassUp(nextName ?? '') },
  close: { label: cardWords.closeLabel, save: cardWords.saveClose, missing: cardWords.closeMissing },
});
