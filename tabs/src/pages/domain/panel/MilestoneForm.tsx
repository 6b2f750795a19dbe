import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';
import { useProgramme } from '../../../programme/TabProgramme';
import { milestone as milestoneWords } from '../../../words/milestone';
import type { DomainScene } from '../useDomain';
import { dayOffText } from './dayOffText';
import { mayOwn } from './mayOwn';
import { typedEdit } from './typedEdit';
import { usePanelStyles } from './usePanelStyles';

interface Props {
  readonly milestone: Milestone;
  /** With what was typed before and not taken. */
  readonly typed: Milestone;
  readonly view: Pick<DomainScene, 'today' | 'snapshot'>;
  readonly onSave: (edit: MilestoneEdit) => void;
}

/** A new date, another owner, a note, or done. */
export const MilestoneForm = ({ milestone, typed, view, onSave }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { calendar } = useProgramme();
  const { today, snapshot } = view;
  const [forecast, setForecast] = useState(typed.forecast);
  const [owner, setOwner] = useState(typed.owner);
  const [note, setNote] = useState(typed.note ?? '');
  const open = milestone.done === undefined;
  const valid = isDay(forecast);
  const edit = typedEdit(milestone, { forecast, owner, note });
  // In words as well: browsers write the field's digits in their own order.
  const said = (day: Day): string => `${formatDay(day, today)}. ${dayOffText(day, calendar)}`;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (valid && Object.keys(edit).length > 0) onSave(edit);
  };

  return (
    // The day it has may be past already; what is wrong with a new one is said in our own words.
    <form className={styles.form} onSubmit={submit} noValidate>
      {open && (
        <Field label={milestoneWords.newForecast} hint={valid ? said(forecast) : ''}>
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
      {open && (
        <Field label={milestoneWords.owner}>
          <Select
            value={owner}
            onChange={(_, { value }) => {
              setOwner(value);
            }}
          >
            {mayOwn(snapshot.people, milestone.owner).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={milestoneWords.note}>
        <Textarea
          value={note}
          rows={3}
          maxLength={8000}
          placeholder={milestoneWords.notePlaceholder}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!valid || Object.keys(edit).length === 0}>
          {milestoneWords.save}
        </Button>
        <Button
          onClick={() => {
            onSave({ ...(edit.note === undefined ? {} : { note: edit.note }), done: open ? today : null });
          }}
        >
          {open ? milestoneWords.markDone : milestoneWords.reopen}
        </Button>
      </div>
    </form>
  );
};
