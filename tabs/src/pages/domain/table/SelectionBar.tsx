import { mergeClasses } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState, type ReactElement } from 'react';
import { moveTogether } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { PlainButton } from '../../../parts/PlainButton';
import { PlainSelect } from '../../../parts/PlainSelect';
import type { Change } from '../../../programme/edits';
import { useProgramme } from '../../../programme/TabProgramme';
import { withEdit } from '../../../programme/withEdits';
import { table as words } from '../../../words/table';
import { mayOwn } from '../panel/mayOwn';
import type { DomainScene } from '../useDomain';
import { batchOf } from './batch';
import { useFoot } from './useFoot';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly view: DomainScene;
  readonly ids: ReadonlySet<string>;
  readonly small: boolean;
  readonly onClear: () => void;
  readonly say: (text: string) => void;
}

/** What can be done to several milestones at once; all of it is taken back by one undo. */
export const SelectionBar = ({ view, ids, small, onClear, say }: Props): ReactElement => {
  const styles = useTableStyles();
  const foot = useFoot();
  const { edits, calendar } = useProgramme();
  const [days, setDays] = useState('5');
  const [owner, setOwner] = useState('');
  const { snapshot, today, pending, nameOf } = view;
  const { allowed, others, who } = batchOf(ids, view);
  const none = allowed.length === 0;
  // What waits counts: moved by five and again by five is moved by ten.
  const shown = (milestone: Milestone): Milestone => {
    const change = pending.get(milestone.id);
    const waits = change?.state.kind === 'waiting' || change?.state.kind === 'saving';
    return waits ? withEdit(milestone, change.edit) : milestone;
  };
  const save = (changes: readonly Change<'milestones'>[], said: string): void => {
    say(said);
    if (changes.length > 0) void edits.saveItems('milestones', changes);
  };
  const by = /^[-−+]?\d{1,3}$/.test(days.trim()) ? Number(days.trim().replace('−', '-')) : undefined;
  const size = small ? 'medium' : 'small';
  const touch = small ? styles.touch : undefined;

  const move = (): void => {
    if (by === undefined) return;
    const { moves, done, past } = moveTogether(allowed.map(shown), by, calendar, today);
    const to = new Map(moves.map(({ milestone, forecast }) => [milestone.id, forecast]));
    const changes = allowed.flatMap((base) => {
      const forecast = to.get(base.id);
      return forecast === undefined ? [] : [{ base, edit: { forecast } }];
    });
    save(changes, words.moved(changes.length, done.length, past.length));
  };
  const give = (): void => {
    const theirs = allowed.filter((one) => shown(one).owner !== owner && shown(one).done === undefined);
    save(
      theirs.map((base) => ({ base, edit: { owner } })),
      words.ownersSet(theirs.length, nameOf(owner)),
    );
  };
  const markDone = (): void => {
    const open = allowed.filter((one) => shown(one).done === undefined);
    save(
      open.map((base) => ({ base, edit: { done: today } })),
      words.markedDone(open.length),
    );
  };

  const done = !none && (
    <PlainButton size={size} className={touch} onClick={markDone}>
      {words.markDone}
    </PlainButton>
  );
  const clear = small ? (
    <PlainButton
      className={mergeClasses(touch, styles.narrow)}
      appearance="subtle"
      icon={<Dismiss20Regular />}
      aria-label={words.clear}
      onClick={onClear}
    />
  ) : (
    <PlainButton size={size} appearance="subtle" onClick={onClear}>
      {words.clear}
    </PlainButton>
  );

  return (
    <div
      ref={small ? foot : undefined}
      role="group"
      aria-label={words.batch}
      className={mergeClasses(styles.bar, styles.chosen, small && styles.chosenSmall)}
    >
      <span className={styles.count}>{words.selected(ids.size)}</span>
      {/* Together on one line: three lines are all that a phone can spare. */}
      {small && (
        <span className={mergeClasses(styles.pair, styles.end)}>
          {done}
          {clear}
        </span>
      )}
      {none ? (
        <span>{words.noneYours(who)}</span>
      ) : (
        <>
          <span className={styles.pair}>
            {words.moveBy}
            <input
              className={mergeClasses(styles.number, touch)}
              inputMode="text"
              aria-label={words.workingDaysLabel}
              aria-invalid={by === undefined}
              value={days}
              onChange={({ target }) => {
                setDays(target.value);
              }}
              onKeyDown={({ key }) => {
                if (key === 'Enter') move();
              }}
            />
            {words.workingDays}
            <PlainButton size={size} className={touch} disabled={by === undefined || by === 0} onClick={move}>
              {words.move}
            </PlainButton>
          </span>
          <span className={styles.pair}>
            <PlainSelect
              size={size}
              className={touch}
              label={words.owner}
              value={owner}
              choices={[
                { id: '', name: words.chooseOwner },
                ...mayOwn(snapshot.people, '').map(({ id, title }) => ({ id, name: title })),
              ]}
              onChange={setOwner}
            />
            <PlainButton size={size} className={touch} disabled={owner === ''} onClick={give}>
              {words.setOwner}
            </PlainButton>
          </span>
          {!small && done}
          {others > 0 && <span>{words.someYours(others, who)}</span>}
        </>
      )}
      {!small && (
        <>
          <span className={styles.spacer} />
          {clear}
        </>
      )}
    </div>
  );
};
