import { Button, Field, Input, Select } from '@fluentui/react-components';
import { formatDay, isDay } from '@ipmo-hub/teams-app/domain';
import type { FormEvent, ReactElement } from 'react';
import { DraftNote } from '../../parts/drafts/DraftNote';
import { useDraft } from '../../parts/drafts/useDraft';
import { my as words } from '../../words/my';
import { mayOwn } from '../domain/panel/mayOwn';
import { DeedNote } from './DeedNote';
import { useDeed } from './useDeed';
import type { MyWorkScene } from './useMyWork';
import { useWorkStyles } from './useWorkStyles';

interface Props {
  readonly scene: MyWorkScene;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** The last day of leave, and who stands in: says what happens to what is asked meanwhile. */
export const AwayForm = ({ scene, onDone, onCancel }: Props): ReactElement => {
  const styles = useWorkStyles();
  const deed = useDeed();
  const { me, today, snapshot, nameOf, work } = scene;
  const draft = useDraft(`people/${me.id}/away`, { until: work.awayUntil ?? '', deputy: me.deputy ?? '' });
  const { until, deputy } = draft.fields;
  const usable = isDay(until) && until >= today;
  const save = async (day: string | null): Promise<void> => {
    const { kind } = await deed.run('setAway', { until: day, deputy: deputy === '' ? null : deputy }, me.title);
    if (kind !== 'refused') draft.clear();
    if (kind === 'done') onDone(words.announce.away);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (usable) void save(until);
  };
  return (
    <form
      className={styles.form}
      aria-label={words.awayTitle}
      onSubmit={submit}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <DraftNote draft={draft} />
      <div className={styles.fields}>
        <Field label={words.awayUntil} hint={isDay(until) ? formatDay(until, today) : ''}>
          <Input
            className={styles.date}
            type="date"
            value={until}
            min={today}
            autoFocus
            onChange={(_, { value }) => {
              draft.change({ until: value });
            }}
          />
        </Field>
        <Field label={words.awayDeputy}>
          <Select
            value={deputy}
            onChange={(_, { value }) => {
              draft.change({ deputy: value });
            }}
          >
            <option value="">{words.noDeputy}</option>
            {mayOwn(snapshot.people, deputy)
              .filter(({ id }) => id !== me.id)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <p className={styles.meta}>{words.awayWhat(deputy === '' ? undefined : nameOf(deputy))}</p>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!usable || deed.busy}>
          {words.awaySave}
        </Button>
        {work.awayUntil !== undefined && (
          <Button disabled={deed.busy} onClick={() => void save(null)}>
            {words.awayBack}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      <DeedNote deed={deed} />
    </form>
  );
};
