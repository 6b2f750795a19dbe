import { Button, mergeClasses } from '@fluentui/react-components';
import { formatDay, type Change, type Day } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Blank } from '../../../parts/Blank';
import { Skeleton } from '../../../parts/Skeleton';
import { updates } from '../../../words/updates';
import type { ViewProps } from '../views/defineView';
import { ChangeRow } from './ChangeRow';
import { UpdatesTop } from './UpdatesTop';
import { useUpdates } from './useUpdates';
import { useUpdatesStyles } from './useUpdatesStyles';

/** As many as are drawn at once. */
const page = 100;
/** Weeks that each step goes further back. */
const step = 4;

/** What happened in a domain since the person last looked, newest first, by day. */
export const UpdatesView = ({ view, small }: ViewProps): ReactElement => {
  const styles = useUpdatesStyles();
  const scene = useUpdates(view.plan.domain);
  const { shown, today, from, state, go } = scene;
  const [most, setMost] = useState(page);
  const rest = shown.length - most;
  const filtered = state.kind !== undefined || state.project !== undefined;
  if (!scene.complete) return <Skeleton />;
  return (
    <div className={mergeClasses(styles.root, small && styles.rootSmall)}>
      <div className={styles.column}>
        <UpdatesTop scene={scene} small={small} />
        {shown.length === 0 && (
          <Blank
            announced
            title={updates.nothing}
            actions={
              filtered && (
                <Button
                  onClick={() => {
                    go({ weeks: state.weeks });
                  }}
                >
                  {updates.clear}
                </Button>
              )
            }
          >
            {updates.nothingWhy(formatDay(from, today))}
          </Blank>
        )}
        {byDay(shown.slice(0, most)).map(([day, changes]) => (
          <section key={day} aria-labelledby={`changes-${day}`}>
            <h2 id={`changes-${day}`} className={styles.day}>
              {formatDay(day, today)}
            </h2>
            <ul className={styles.list}>
              {changes.map((change) => (
                <ChangeRow key={change.id} scene={scene} change={change} />
              ))}
            </ul>
          </section>
        ))}
        <div className={styles.foot}>
          <Button
            className={small ? styles.touch : undefined}
            onClick={() => {
              if (rest > 0) setMost(most + page);
              else go({ ...state, weeks: state.weeks + step });
            }}
          >
            {rest > 0 ? updates.more(Math.min(rest, page)) : updates.older}
          </Button>
          <span className={styles.quiet}>{updates.upTo(formatDay(shown[most - 1]?.on ?? from, today))}</span>
        </div>
      </div>
    </div>
  );
};

/** The changes of each day, in their order. */
const byDay = (changes: readonly Change[]): readonly (readonly [Day, readonly Change[]])[] => {
  const days = new Map<Day, Change[]>();
  for (const change of changes) {
    const day = days.get(change.on);
    if (day) day.push(change);
    else days.set(change.on, [change]);
  }
  return [...days];
};
