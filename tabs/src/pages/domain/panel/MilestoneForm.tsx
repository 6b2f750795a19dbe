import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { FormEvent, ReactElement } from 'react';
import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import { milestone as milestoneWords } from '../../../words/milestone';
import type { DomainScene } from '../useDomain';
import { linksOf } from '../linksOf';
import { dayOffText } from './dayOffText';
import { doubtsText } from './doubtsText';
import { mayOwn } from './mayOwn';
import { typedEdit, type Typed } from './typedEdit';
import { usePanelStyles } from './usePanelStyles';

interface Props {
  /** As the address names it. */
  readonly id: string;
  /** As SharePoint has it. */
  readonly milestone: Milestone;
  /** With what is on its way. */
  readonly shown: Milestone;
  /** With what was sent before and not taken, too. */
  readonly typed: Milestone;
  readonly view: Pick<DomainScene, 'today' | 'snapshot'>;
  /** `base`: the milestone as it was when the person began. */
  readonly onSave: (base: Milestone, edit: MilestoneEdit) => void;
}

/** A new date, another owner, a note, or done. */
export const MilestoneForm = ({ id, milestone, shown, typed, view, onSave }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { calendar } = useProgramme();
  const { today, snapshot } = view;
  const draft = useDraft(`milestones/${id}`, fieldsOf(typed), milestone);
  const { fields, change, base = milestone } = draft;
  const { title, forecast, owner, note } = fields;
  const open = shown.done === undefined;
  const past = open && forecast !== shown.forecast && forecast < today;
  const valid = isDay(forecast) && !past && title.trim() !== '';
  // Against what the person saw: what somebody else changes meanwhile is not theirs to take back.
  const edit = typedEdit({ ...shown, ...draft.was }, fields);
  // In words as well: browsers write the field's digits in their own order.
  const said = (day: Day): string => `${formatDay(day, today)}. ${dayOffText(day, calendar)}`;

  const doubts = isDay(forecast) ? doubtsText(forecast, linksOf(milestone, snapshot.milestones), today) : '';
  const unexplained = isDay(forecast) && forecast > shown.forecast && note === (shown.note ?? '');

  const save = (more: MilestoneEdit = {}): void => {
    draft.clear();
    onSave(base, { ...edit, ...more });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (valid && Object.keys(edit).length > 0) save();
  };

  return (
    // The day it has may be past already; what is wrong with a new one is said in our own words.
    <form className={styles.form} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      {open && (
        <Field
          label={milestoneWords.newForecast}
          hint={isDay(forecast) ? said(forecast) : ''}
          validationState={past ? 'error' : doubts === '' ? 'none' : 'warning'}
          validationMessage={past ? milestoneWords.past : doubts}
        >
          <Input
            className={styles.date}
            type="date"
            value={forecast}
            min={today}
            onChange={(_, { value }) => {
              change({ forecast: value });
            }}
          />
        </Field>
      )}
      {open && (
        <Field label={milestoneWords.owner}>
          <Select
            value={owner}
            onChange={(_, { value }) => {
              change({ owner: value });
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
      <Field
        label={milestoneWords.name}
        validationState={title.trim() === '' ? 'error' : 'none'}
        validationMessage={title.trim() === '' ? milestoneWords.nameMissing : ''}
      >
        <Input
          value={title}
          maxLength={255}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <Field label={milestoneWords.note} hint={unexplained ? milestoneWords.sayWhy : ''}>
        <Textarea
          value={note}
          rows={3}
          maxLength={8000}
          placeholder={milestoneWords.notePlaceholder}
          onChange={(_, { value }) => {
            change({ note: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!valid || Object.keys(edit).length === 0}>
          {milestoneWords.save}
        </Button>
        <Button
          disabled={!valid}
          onClick={() => {
            save({ done: open ? today : null });
          }}
        >
          {open ? milestoneWords.markDone : milestoneWords.reopen}
        </Button>
      </div>
    </form>
  );
};

const fieldsOf = ({ title, forecast, owner, note = '' }: Milestone): Typed => ({ title, forecast, owner, note });
