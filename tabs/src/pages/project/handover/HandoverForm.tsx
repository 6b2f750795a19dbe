import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { formatDay, isDay } from '@ipmo-hub/teams-app/domain';
import type { Item } from '@ipmo-hub/teams-app/lists';
import type { FormEvent, ReactElement } from 'react';
import { changedTexts } from '../../../parts/drafts/changedTexts';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import { project as words } from '../../../words/project';
import { mayOwn } from '../../domain/panel/mayOwn';
import { useWorkStyles } from '../../my/useWorkStyles';
import type { ProjectScene } from '../useProjectStory';

interface Props {
  readonly scene: ProjectScene;
  readonly onClose: () => void;
}

/** Plans the hand-over, and notes the day it took place; shown at once, with a way back. */
export const HandoverForm = ({ scene, onClose }: Props): ReactElement => {
  const styles = useWorkStyles();
  const { edits } = useProgramme();
  const { snapshot, today, project } = scene;
  const draft = useDraft(`projects/${project.id}/handover`, fieldsOf(project), project);
  const { receiver, handover, handedOver } = draft.fields;
  const usable = handedOver === '' || (isDay(handedOver) && handedOver <= today && receiver !== '');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const patch = changedTexts({ ...fieldsOf(project), ...draft.was }, draft.fields);
    if (Object.keys(patch).length > 0) void edits.saveItem('projects', draft.base ?? project, patch);
    draft.clear();
    onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.editHandover}
      onSubmit={save}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <DraftNote draft={draft} />
      <div className={styles.fields}>
        <Field label={words.receiver}>
          <Select
            value={receiver}
            autoFocus
            onChange={(_, { value }) => {
              draft.change({ receiver: value });
            }}
          >
            <option value="">{words.nobody}</option>
            {mayOwn(snapshot.people, receiver).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.handedOver} hint={isDay(handedOver) ? formatDay(handedOver, today) : ''}>
          <Input
            className={styles.date}
            type="date"
            max={today}
            value={handedOver}
            onChange={(_, { value }) => {
              draft.change({ handedOver: value });
            }}
          />
        </Field>
      </div>
      <Field label={words.needed} hint={words.neededHint}>
        <Textarea
          value={handover}
          rows={3}
          maxLength={4000}
          onChange={(_, { value }) => {
            draft.change({ handover: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!usable}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
};

type Fields = Readonly<Record<'receiver' | 'handover' | 'handedOver', string>>;

const fieldsOf = ({ receiver = '', handover = '', handedOver = '' }: Item<'projects'>): Fields => ({
  receiver,
  handover,
  handedOver,
});
