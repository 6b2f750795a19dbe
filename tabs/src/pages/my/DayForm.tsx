import { Button, Field, Input } from '@fluentui/react-components';
import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { FormEvent, ReactElement } from 'react';
import { DraftNote } from '../../parts/drafts/DraftNote';
import { useDraft } from '../../parts/drafts/useDraft';
import { useProgramme } from '../../programme/TabProgramme';
import { my as words } from '../../words/my';
import { dayOffText } from '../domain/panel/dayOffText';
import { useWorkStyles } from './useWorkStyles';

interface Props {
  /** Names the draft of what is chosen: `milestones/12/move`. */
  readonly item: string;
  /** What the form is about, for screen readers. */
  readonly name: string;
  readonly label: string;
  readonly save: string;
  readonly from: Day;
  readonly today: Day;
  /** The first day that can be chosen. */
  readonly min: Day;
  readonly onSave: (day: Day) => void;
  readonly onCancel: () => void;
}

/** Asks for one day in place; says it in words, and when nobody works on it. */
export const DayForm = ({ item, name, label, save, from, today, min, onSave, onCancel }: Props): ReactElement => {
  const styles = useWorkStyles();
  const { calendar } = useProgramme();
  const draft = useDraft(item, { day: from });
  const { day } = draft.fields;
  const usable = isDay(day) && day >= min;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!usable) return;
    draft.clear();
    onSave(day);
  };
  return (
    <form
      className={styles.form}
      aria-label={name}
      onSubmit={submit}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <DraftNote draft={draft} />
      <Field label={label} hint={isDay(day) ? `${formatDay(day, today)}. ${dayOffText(day, calendar)}` : ''}>
        <Input
          className={styles.date}
          type="date"
          value={day}
          min={min}
          autoFocus
          onChange={(_, { value }) => {
            draft.change({ day: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!usable}>
          {save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};
