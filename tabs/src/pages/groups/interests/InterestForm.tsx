import { Field, Input, Select } from '@fluentui/react-components';
import { interestHandlings, interestKinds } from '@ipmo-hub/teams-app/lists';
import type { InterestDraft } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { groups } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';
import type { GroupsScene } from '../useGroups';

const words = groups.form;

interface Props {
  readonly scene: GroupsScene;
  readonly draftName: string;
  /** Ids of those for whom it may be declared. */
  readonly people: readonly string[];
  readonly busy: boolean;
  readonly onSave: (draft: InterestDraft) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A standing declaration: what it is, how it is handled, and by which projects or words an agenda item touches it. */
export const InterestForm = ({ scene, draftName, people, busy, onSave, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const mine = people.find((id) => id === scene.me?.id) ?? people[0] ?? '';
  const draft = useDraft(draftName, {
    title: '',
    person: mine,
    kind: 'Financial' as InterestDraft['kind'],
    handling: 'May speak, does not decide' as InterestDraft['handling'],
    projects: '',
    words: '',
  });
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const missing = fields.title.trim() === '';
  const send = async (): Promise<boolean> => {
    setAsked(true);
    const { projects, words: touched, ...rest } = fields;
    return (
      !missing &&
      (await onSave({
        ...rest,
        ...(projects.trim() !== '' && { projects: projects.trim() }),
        ...(touched.trim() !== '' && { words: touched.trim() }),
      }))
    );
  };
  const text = (name: 'projects' | 'words', label: string, hint: string): ReactElement => (
    <Field label={label} hint={hint}>
      <Input
        value={fields[name]}
        maxLength={255}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  const choice = (
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
    put: (id: string) => void,
  ): ReactElement => (
    <Field label={label} className={lines.wide}>
      <Select
        value={value}
        onChange={(_, chosen) => {
          put(chosen.value);
        }}
      >
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <DraftForm label={groups.declare} draft={draft} save={words.declareIt} busy={busy} onSend={send} onClose={onClose}>
      <Field
        label={words.interest}
        hint={words.interestHint}
        required
        {...(asked && missing && { validationMessage: words.interestMissing })}
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
      <div className={lines.fields}>
        {choice(
          words.whose,
          fields.person,
          people.map((id) => [id, scene.nameOf(id)]),
          (person) => {
            change({ person });
          },
        )}
        {choice(
          words.kind,
          fields.kind,
          interestKinds.map((one) => [one, one]),
          (id) => {
            change({ kind: interestKinds.find((one) => one === id) ?? 'Financial' });
          },
        )}
        {choice(
          words.handling,
          fields.handling,
          interestHandlings.map((one) => [one, one]),
          (id) => {
            change({ handling: interestHandlings.find((one) => one === id) ?? 'May speak, does not decide' });
          },
        )}
      </div>
      {text('projects', words.projects, words.projectsHint)}
      {text('words', words.words, words.wordsHint)}
    </DraftForm>
  );
};
