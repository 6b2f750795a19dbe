import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { formatDay, isDay, type RolloutPlace } from '@ipmo-hub/teams-app/domain';
import type { Patch } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { project as words } from '../../../words/project';
import { useWorkStyles } from '../../my/useWorkStyles';
import type { ProjectScene } from '../useProjectStory';

interface Props {
  readonly place: RolloutPlace;
  readonly scene: ProjectScene;
  readonly onClose: () => void;
}

/** When an organisation goes live or went live, and how far it is; shown at once, with a way back. */
export const RolloutForm = ({ place, scene, onClose }: Props): ReactElement | null => {
  const styles = useWorkStyles();
  const { edits } = useProgramme();
  const { snapshot, today } = scene;
  // What the person looked at when they opened it: a change by somebody else meanwhile must come back as a conflict.
  const [base] = useState(() => snapshot.rollouts.get(place.rollout.id));
  const [forecast, setForecast] = useState(base?.forecast ?? '');
  const [live, setLive] = useState(base?.live ?? '');
  const [note, setNote] = useState(base?.note ?? '');
  if (!base) return null;
  const days = [forecast, live].every((day) => day === '' || isDay(day)) && live <= today;
  const save = (event?: FormEvent, went = live): void => {
    event?.preventDefault();
    const patch: Patch<'rollouts'> = {
      ...(forecast !== (base.forecast ?? '') && { forecast: forecast === '' ? null : forecast }),
      ...(went !== (base.live ?? '') && { live: went === '' ? null : went }),
      ...(note.trim() !== (base.note ?? '') && { note: note.trim() === '' ? null : note.trim() }),
    };
    if (Object.keys(patch).length > 0) void edits.saveItem('rollouts', base, patch);
    onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.changeLabel(place.name)}
      onSubmit={save}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className={styles.fields}>
        <Field label={words.expected} hint={isDay(forecast) ? formatDay(forecast, today) : ''}>
          <Input
            className={styles.date}
            type="date"
            value={forecast}
            autoFocus
            onChange={(_, { value }) => {
              setForecast(value);
            }}
          />
        </Field>
        <Field label={words.liveOn} hint={isDay(live) ? formatDay(live, today) : ''}>
          <Input
            className={styles.date}
            type="date"
            max={today}
            value={live}
            onChange={(_, { value }) => {
              setLive(value);
            }}
          />
        </Field>
        <Field className={styles.wide} label={words.note}>
          <Textarea
            value={note}
            rows={2}
            maxLength={1000}
            onChange={(_, { value }) => {
              setNote(value);
            }}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!days}>
          {words.save}
        </Button>
        {base.live === undefined && (
          <Button
            onClick={() => {
              save(undefined, today);
            }}
          >
            {words.wentLive}
          </Button>
        )}
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
};
