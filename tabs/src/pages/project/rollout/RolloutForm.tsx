import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { formatDay, isDay, type RolloutPlace } from '@ipmo-hub/teams-app/domain';
import type { Item } from '@ipmo-hub/teams-app/lists';
import type { FormEvent, ReactElement } from 'react';
import { changedTexts } from '../../../parts/drafts/changedTexts';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
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
  const rollout = scene.snapshot.rollouts.get(place.rollout.id);
  return rollout ? <Filled rollout={rollout} name={place.name} today={scene.today} onClose={onClose} /> : null;
};

type Fields = Readonly<Record<'forecast' | 'live' | 'note', string>>;

const fieldsOf = ({ forecast = '', live = '', note = '' }: Item<'rollouts'>): Fields => ({ forecast, live, note });

interface FilledProps extends Pick<Props, 'onClose'>, Pick<ProjectScene, 'today'> {
  readonly rollout: Item<'rollouts'>;
  readonly name: string;
}

const Filled = ({ rollout, name, today, onClose }: FilledProps): ReactElement => {
  const styles = useWorkStyles();
  const { edits } = useProgramme();
  const draft = useDraft(`rollouts/${rollout.id}`, fieldsOf(rollout), rollout);
  const { forecast, live, note } = draft.fields;
  const days = [forecast, live].every((day) => day === '' || isDay(day)) && live <= today;
  const save = (event?: FormEvent, went = live): void => {
    event?.preventDefault();
    const patch = changedTexts({ ...fieldsOf(rollout), ...draft.was }, { ...draft.fields, live: went });
    if (Object.keys(patch).length > 0) void edits.saveItem('rollouts', draft.base ?? rollout, patch);
    draft.clear();
    onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.changeLabel(name)}
      onSubmit={save}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <DraftNote draft={draft} />
      <div className={styles.fields}>
        <Field label={words.expected} hint={isDay(forecast) ? formatDay(forecast, today) : ''}>
          <Input
            className={styles.date}
            type="date"
            value={forecast}
            autoFocus
            onChange={(_, { value }) => {
              draft.change({ forecast: value });
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
              draft.change({ live: value });
            }}
          />
        </Field>
        <Field className={styles.wide} label={words.note}>
          <Textarea
            value={note}
            rows={2}
            maxLength={1000}
            onChange={(_, { value }) => {
              draft.change({ note: value });
            }}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!days}>
          {words.save}
        </Button>
        {rollout.live === undefined && (
          <Button
            disabled={!days}
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
