import { addDays, type Day } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { my as words } from '../../../words/my';
import { DayForm } from '../DayForm';
import { DeedNote } from '../DeedNote';
import { useDeed } from '../useDeed';

interface Props {
  /** As the Snoozes list names it: `milestones/12`. */
  readonly item: string;
  readonly title: string;
  readonly today: Day;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** Lets a matter rest until a day; it comes back by itself. */
export const SnoozeForm = ({ item, title, today, onDone, onCancel }: Props): ReactElement => {
  const { calendar } = useProgramme();
  const deed = useDeed();
  const save = async (again: Day): Promise<void> => {
    const { kind } = await deed.run('snooze', { item, until: addDays(again, -1) }, title);
    if (kind === 'done') onDone(words.announce.snooze);
  };
  return (
    <>
      <DayForm
        item={`${item}/snooze`}
        name={words.settleLabel(words.snooze, title)}
        label={words.snoozeAgain}
        save={words.snoozeSave}
        from={calendar.addWorkingDays(today, 5)}
        min={addDays(today, 1)}
        today={today}
        onSave={(day) => void save(day)}
        onCancel={onCancel}
      />
      <DeedNote deed={deed} />
    </>
  );
};
