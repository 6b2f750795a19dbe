import { Button, mergeClasses, Select } from '@fluentui/react-components';
import { changeKinds, formatDay, londonClock } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Toggle } from '../../../parts/Toggle';
import { formatTime } from '../../../words/formatTime';
import { updates } from '../../../words/updates';
import { projectsOf } from '../raid/raidChoices';
import type { UpdatesScene } from './useUpdates';
import { useUpdatesStyles } from './useUpdatesStyles';

/** Since when, how much is new, and what of it is shown; every choice is in the address. */
export const UpdatesTop = ({
  scene,
  small,
}: {
  readonly scene: UpdatesScene;
  readonly small: boolean;
}): ReactElement => {
  const styles = useUpdatesStyles();
  const { seen, changes, state, go, snapshot, domain, today, markSeen } = scene;
  const [marked, setMarked] = useState<boolean>();
  const size = small ? 'medium' : 'small';
  const fresh = changes.filter(({ isNew }) => isNew).length;
  const inProject = changes.filter(
    ({ project }) =>
      state.project === undefined || (snapshot.projects.get(project ?? '')?.code ?? '') === state.project,
  );
  const when = seen && new Date(seen.at);
  return (
    <>
      <div className={styles.top}>
        <p className={styles.since} role="status">
          {when ? (
            <>
              <span className={styles.strong}>
                {updates.newSince(fresh, `${formatDay(londonClock(when).day, today)}, ${formatTime(when)}`)}
              </span>
              {marked === undefined && fresh > 0 && `, ${updates.whenLooked}`}
            </>
          ) : (
            updates.first
          )}{' '}
          {marked === false && updates.notKept}
        </p>
        <Button
          size={size}
          className={small ? styles.touch : undefined}
          onClick={() => {
            setMarked(markSeen());
          }}
        >
          {updates.markSeen}
        </Button>
      </div>
      <div className={styles.filters} role="search">
        <div className={mergeClasses(styles.kinds, small && styles.kindsSmall)} role="group" aria-label={updates.show}>
          {([undefined, ...changeKinds] as const).map((kind) => (
            <Toggle
              key={kind ?? 'all'}
              className={mergeClasses(styles.kind, small && styles.touch)}
              size={size}
              appearance="subtle"
              pressed={state.kind === kind}
              onClick={() => {
                go({ ...state, kind });
              }}
            >
              {kind === undefined ? updates.all : updates.kinds[kind]}
              <span className={styles.number}>
                {kind === undefined ? inProject.length : inProject.filter(({ fact }) => fact.kind === kind).length}
              </span>
            </Toggle>
          ))}
        </div>
        <Select
          className={mergeClasses(styles.select, small && styles.selectSmall)}
          size={size}
          aria-label={updates.project}
          value={state.project === '' ? 'none' : (state.project ?? 'any')}
          onChange={(_, { value }) => {
            go({ ...state, project: value === 'any' ? undefined : value === 'none' ? '' : value });
          }}
        >
          <option value="any">{updates.anyProject}</option>
          <option value="none">{updates.wholeDomain}</option>
          {projectsOf(snapshot.projects.values(), domain.id).map(({ code, title }) => (
            <option key={code} value={code}>
              {code} {title}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
};
