import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { formatDay, isDay } from '@ipmo-hub/teams-app/domain';
import type { Patch } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
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
  const { snapshot, today } = scene;
  const [base] = useState(scene.project);
  const [receiver, setReceiver] = useState(base.receiver ?? '');
  const [handover, setHandover] = useState(base.handover ?? '');
  const [on, setOn] = useState(base.handedOver ?? '');
  const usable = on === '' || (isDay(on) && on <= today && receiver !== '');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const put = (name: 'receiver' | 'handover' | 'handedOver', value: string): Patch<'projects'> =>
      value.trim() === (base[name] ?? '') ? {} : { [name]: value.trim() === '' ? null : value.trim() };
    const patch = { ...put('receiver', receiver), ...put('handover', handover), ...put('handedOver', on) };
    if (Object.keys(patch).length > 0) void edits.saveItem('projects', base, patch);
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
      <div className={styles.fields}>
        <Field label={words.receiver}>
          <Select
            value={receiver}
            autoFocus
            onChange={(_, { value }) => {
              setReceiver(value);
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
        <Field label={words.handedOver} hint={isDay(on) ? formatDay(on, today) : ''}>
          <Input
            className={styles.date}
            type="date"
            max={today}
            value={on}
            onChange={(_, { value }) => {
              setOn(value);
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
            setHandover(value);
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
