import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { formatDay, isDay, weekdayOf, type Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';
import { useProgramme } from '../../../programme/TabProgramme';
import { words } from '../../../words';
import { usePanelStyles } from './usePanelStyles';

interface Props {
  readonly milestone: Milestone;
  readonly today: Day;
  readonly onSave: (edit: MilestoneEdit) => void;
}

/** A new date, a note, or done. */
export const MilestoneForm = ({ milestone, today, onSave }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { calendar } = useProgramme();
  const [forecast, setForecast] = useState(milestone.forecast);
  const [note, setNote] = useState(milestone.note ?? '');
  const open = milestone.done === undefined;
  const moved = forecast !== milestone.forecast;
  const noted = note.trim() !== (milestone.note ?? '');
  const valid = isDay(forecast);
  const typedNote = noted ? { note: note.trim() === '' ? null : note.trim() } : {};
  const holiday = valid ? calendar.holidayName(forecast) : undefined;
  // In words as well: browsers write the field's digits in their own order.
  const said = valid ? `${formatDay(forecast, today)}. ` : '';
  const dayOff =
    holiday !== undefined
      ? words.milestone.notWorkingDay(holiday)
      : valid && weekdayOf(forecast) > 5
        ? words.milestone.weekend
        : '';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (valid && (moved || noted)) onSave({ ...(moved ? { forecast } : {}), ...typedNote });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      {open && (
        <Field label={words.milestone.newForecast} hint={`${said}${dayOff}`}>
          <Input
            className={styles.date}
            type="date"
            value={forecast}
            min={today}
            onChange={(_, { value }) => {
              setForecast(value);
            }}
          />
        </Field>
      )}
      <Field label={words.milestone.note}>
        <Textarea
          value={note}
          rows={3}
          maxLength={8000}
          placeholder={words.milestone.notePlaceholder}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!valid || !(moved || noted)}>
          {words.milestone.save}
        </Button>
        <Button
          onClick={() => {
            onSave({ done: open ? today : null, ...typedNote });
          }}
        >
          {open ? words.milestone.markDone : words.milestone.reopen}
        </Button>
      </div>
    </form>
  );
};
