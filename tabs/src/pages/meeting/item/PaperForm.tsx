import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { coverMissing, type MeetingItem } from '@ipmo-hub/teams-app/domain';
import { asFileName } from '@ipmo-hub/teams-app/graph';
import type { Paper } from '@ipmo-hub/teams-app/lists';
import type { Cover } from '@ipmo-hub/teams-app/usecases';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { capture } from '../../../words/capture';
import { meeting as meetingWords } from '../../../words/meeting';
import { mayOwn } from '../../domain/panel/mayOwn';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { FileField } from './FileField';
import { coverOf, fieldsOfPaper, fileOf, type PaperFields } from './paperFields';
import { useUnsavedFiles } from './useUnsavedFiles';

const words = capture.paper;

interface Props {
  readonly scene: MeetingPageScene;
  readonly item: MeetingItem;
  readonly paper: Paper | undefined;
  readonly busy: boolean;
  readonly onSave: (cover: Cover, draft: boolean) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A paper's cover sheet: it can be kept with gaps while it is awaited, and is handed in once nothing is missing. */
export const PaperForm = ({ scene, item, paper, busy, onSave, onClose }: Props): ReactElement => {
  const own = useMeetingStyles();
  const { people } = scene.snapshot;
  const draft = useDraft(
    paper ? `papers/${paper.id}` : `agendaItems/${item.id}/paper`,
    fieldsOfPaper(paper, scene.me?.id ?? ''),
    paper,
  );
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const unsaved = useUnsavedFiles(scene.snapshot.papers);
  const cover = coverOf(fields, item);
  const missing = coverMissing(cover);
  const isShort = fields.title.trim() === '' || fields.author === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (isShort || (fields.isHere && missing.length > 0)) return;
    if (!(await onSave(cover, !fields.isHere))) return;
    draft.clear();
    unsaved.drop(cover.file);
    onClose();
  };
  // What is typed is kept; a file that nothing refers to is not.
  const cancel = (): void => {
    if (unsaved.has(fields.file)) change(fileOf(paper));
    unsaved.drop(undefined);
    onClose();
  };
  const person = (name: 'author' | 'sponsor', label: string): ReactElement => (
    <Field label={label} className={own.wide}>
      <Select
        value={fields[name]}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      >
        <option value="">{capture.item.nobody}</option>
        {mayOwn(people, fields[name]).map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
  const text = (name: Exclude<keyof PaperFields, 'isHere' | 'file' | 'fileName'>, label: string): ReactElement => (
    <Field key={name} label={label}>
      <Textarea
        value={fields[name]}
        rows={2}
        maxLength={4000}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <form
      className={own.form}
      aria-label={paper ? words.editLabel(paper.title) : words.add}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel();
      }}
    >
      <DraftNote draft={draft} />
      <Field
        label={words.title}
        required
        {...(asked && fields.title.trim() === '' && { validationMessage: words.titleMissing })}
      >
        <Input
          value={fields.title}
          maxLength={255}
          autoFocus
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <div className={own.fields}>
        {person('author', words.author)}
        {person('sponsor', capture.item.sponsor)}
      </div>
      {text('summary', words.summary)}
      {text('strategy', words.strategy)}
      {text('route', words.route)}
      {text('implications', words.implications)}
      {text('recommendation', words.recommendation)}
      <FileField
        folder={`Papers/${asFileName(scene.meeting.key)}`}
        name={fields.fileName}
        onUploaded={({ id, name }) => {
          unsaved.add(id);
          change({ file: id, fileName: name, isHere: true });
        }}
      />
      <Checkbox
        label={words.received}
        checked={fields.isHere}
        onChange={(_, { checked }) => {
          change({ isHere: checked === true });
        }}
      />
      {fields.isHere && missing.length > 0 && (
        <p className={asked ? own.late : own.meta} role="status" style={{ margin: 0 }}>
          {words.missing(missing.join(', '))}
        </p>
      )}
      <div className={own.actions}>
        <Button appearance="primary" type="submit" disabled={busy}>
          {fields.isHere ? words.handIn : words.save}
        </Button>
        <Button onClick={cancel}>{meetingWords.cancel}</Button>
      </div>
    </form>
  );
};
