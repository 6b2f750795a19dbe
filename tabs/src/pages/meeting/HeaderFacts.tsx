import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { formatDay, londonClock, papersDue } from '@ipmo-hub/teams-app/domain';
import type { ReactElement, ReactNode } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { meeting as words } from '../../words/meeting';
import type { MeetingPageScene } from './useMeeting';
import { lackingOf } from './lackingOf';
import { useMeetingStyles } from './useMeetingStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', margin: 0, rowGap: '6px' },
  narrow: { flexBasis: '100%', '& > div': { borderLeftStyle: 'none', paddingLeft: 0 } },
  compact: { '& > div:first-child': { borderLeftStyle: 'none', paddingLeft: 0 } },
  wraps: { whiteSpace: 'normal' },
  fact: { padding: '0 16px 0 14px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  last: { paddingRight: 0 },
  name: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  value: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly narrow: boolean;
  /** On a line of its own. */
  readonly compact: boolean;
}

/** The time, when it will end by what is still to come, and whether it may decide. Before it is held: when papers are due, and who comes. */
export const HeaderFacts = ({ scene, narrow, compact }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { calendar } = useProgramme();
  const { view, meeting, policy, today } = scene;
  const { times, quorum } = view;
  const isRunning = meeting.state === 'Running';
  const isOpen = isRunning || meeting.state === 'Planned';
  const end =
    meeting.endedAt !== undefined
      ? londonClock(new Date(meeting.endedAt)).time
      : times.end === undefined || meeting.state === 'Closed' || view.items.length === 0
        ? undefined
        : words.over(times.end, times.over);
  const endName = isRunning ? words.willEnd : meeting.state === 'Closed' ? words.ended : words.wouldEnd;
  const quorumText = !quorum.isSet
    ? words.quorumUnset(quorum.here)
    : meeting.state === 'Planned'
      ? words.quorumAhead(quorum.here, quorum.needed, quorum.met, lackingOf(quorum))
      : words.quorumShort(quorum.here, quorum.needed, quorum.met, lackingOf(quorum));
  const fact = (name: string, value: ReactNode, className?: string, isLast = false): ReactElement => (
    <div className={mergeClasses(styles.fact, isLast && styles.last)}>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(styles.value, className)}>{value}</dd>
    </div>
  );
  return (
    <dl
      className={mergeClasses(styles.root, compact && styles.compact, narrow && styles.narrow)}
      aria-label={words.facts}
    >
      {isRunning && fact(words.now, view.now)}
      {meeting.state === 'Planned' && fact(words.papersBy, formatDay(papersDue(meeting, policy, calendar), today))}
      {end !== undefined && fact(endName, end, times.over > 0 && isOpen ? own.warning : undefined)}
      {meeting.state !== 'Cancelled' &&
        fact(
          words.quorum,
          <>
            {quorum.isSet && (
              <span className={quorum.met ? own.met : own.warningIcon} aria-hidden="true">
                {quorum.met ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
              </span>
            )}
            {quorumText}
          </>,
          mergeClasses(narrow && styles.wraps, !quorum.met && own.warning),
          true,
        )}
    </dl>
  );
};
