import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatDay, londonClock, newestPack, papersDue } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { meeting as words } from '../../../words/meeting';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  root: { margin: '0 8px', fontSize: '12px', lineHeight: '16px' },
  lines: { listStyleType: 'none', margin: '2px 0 0', padding: 0, display: 'grid', rowGap: '2px' },
});

/** Which version of the pack there is, what changed in it and what it lacks; while there is none, how it comes to be. */
export const PackNote = ({ scene }: { readonly scene: MeetingPageScene }): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { calendar } = useProgramme();
  const { meeting, policy, today, snapshot, mayRun } = scene;
  const pack = newestPack(snapshot.packs.values(), meeting);
  if (!pack) {
    if (meeting.state !== 'Planned' || !mayRun) return null;
    return (
      <p className={mergeClasses(own.meta, styles.root)}>
        {words.packNone(formatDay(papersDue(meeting, policy, calendar), today))}
      </p>
    );
  }
  const { day, time } = londonClock(new Date(pack.frozenAt));
  return (
    <section className={styles.root} aria-label={words.packVersion(pack.version)}>
      <strong className={own.strong}>{words.packVersion(pack.version)}</strong>{' '}
      <span className={own.meta}>{words.packFrozen(formatDay(day, today), time, pack.pages)}</span>
      <ul className={styles.lines}>
        {linesOf(pack.changed).map((line) => (
          <li key={`changed ${line}`}>{line}</li>
        ))}
        {linesOf(pack.missing).map((line) => (
          <li key={`missing ${line}`} className={own.caution}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
};

const linesOf = (text: string | undefined): readonly string[] => [
  ...new Set((text ?? '').split('\n').filter((line) => line.trim() !== '')),
];
