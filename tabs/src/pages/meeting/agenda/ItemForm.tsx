import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Purpose } from '@ipmo-hub/teams-app/domain';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { capture } from '../../../words/capture';
import { meeting as meetingWords } from '../../../words/meeting';
import { mayOwn } from '../../domain/panel/mayOwn';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { fieldsOfItem, givenOf, minutesOf, type ItemFields, type ItemGiven } from './itemFields';

const words = capture.item;
const purposes = Object.keys(meetingWords.purpose) as Purpose[];

interface Props {
  readonly scene: MeetingPageScene;
  readonly draftName: string;
  readonly label: string;
  readonly save: string;
  readonly busy: boolean;
  /** What it holds now; a new one without. */
  readonly item?: AgendaItem;
  readonly onSave: (typed: {
    readonly title: string;
    readonly given: ItemGiven;
    readonly fields: ItemFields;
  }) => Promise<boolean>;
  readonly onClose: () => void;
}

/** An item's fields: what it is about, what the meeting is asked for, how long, and who brings it. */
export const ItemForm = ({ scene, draftName, label, save, busy, item, onSave, onClose }: Props): ReactElement => {
  const styles = useMeetingStyles();
  const draft = useDraft(draftName, fieldsOfItem(item), item);
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const missing = fields.title.trim() === '';
  const wrongTime = fields.minutes.trim() !== '' && minutesOf(fields.minutes) === undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing || wrongTime || !(await onSave({ title: fields.title.trim(), given: givenOf(fields), fields }))) return;
    draft.clear();
    onClose();
  };
  const people = (name: 'presenter' | 'sponsor'): ReactElement => (
    <Field label={words[name]} className={styles.wide}>
      <Select
        value={fields[name]}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      >
        <option value="">{words.nobody}</option>
        {mayOwn(scene.snapshot.people, fields[name]).map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <DraftNote draft={draft} />
      <Field label={words.title} required {...(asked && missing && { validationMessage: words.titleMissing })}>
        <Input
          value={fields.title}
          maxLength={255}
          autoFocus
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <div className={styles.fields}>
        <Field label={words.purpose} className={styles.wide}>
          <Select
            value={fields.purpose}
            onChange={(_, { value }) => {
              change({ purpose: purposes.find((one) => one === value) ?? 'Information' });
            }}
          >
            {purposes.map((purpose) => (
              <option key={purpose} value={purpose}>
                {meetingWords.purpose[purpose]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.minutes} {...(asked && wrongTime && { validationMessage: words.minutesWrong })}>
          <Input
            className={styles.number}
            type="number"
            min={0}
            max={480}
            step={5}
            value={fields.minutes}
            onChange={(_, { value }) => {
              change({ minutes: value });
            }}
          />
        </Field>
        {people('presenter')}
        {people('sponsor')}
      </div>
      <Field label={words.project}>
        <Select
          value={fields.project}
          onChange={(_, { value }) => {
            change({ project: value });
          }}
        >
          <option value="">{words.noProject}</option>
          {[...scene.snapshot.projects.values()]
            .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
            .map(({ id, code, title }) => (
              <option key={id} value={id}>
                {code} {title}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={words.note}>
        <Textarea
          value={fields.note}
          rows={2}
          maxLength={4000}
          onChange={(_, { value }) => {
            change({ note: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={busy}>
          {save}
        </Button>
        <Button onClick={onClose}>{meetingWords.cancel}</Button>
      </div>
    </form>
  );
};
