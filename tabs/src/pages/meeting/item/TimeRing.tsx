import { makeStyles, tokens } from '@fluentui/react-components';
import { timeLeft, type MeetingItem } from '@ipmo-hub/teams-app/domain';
import { useEffect, useState, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { useContrast } from '../../../parts/useContrast';
import { meeting as words } from '../../../words/meeting';

const useStyles = makeStyles({
  root: { position: 'relative', width: '62px', height: '62px', flexShrink: 0 },
  clock: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '14px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  over: { color: tokens.colorStatusDangerForeground3 },
});

const radius = 27;
const round = 2 * Math.PI * radius;

/** The time left of the item being taken: only this part draws itself anew each second, and nobody is told of each. */
export const TimeRing = ({ item }: { readonly item: MeetingItem }): ReactElement => {
  const styles = useStyles();
  const { now } = useProgramme();
  const contrast = useContrast();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setAt(now());
    }, 1000);
    return () => {
      window.clearInterval(timer);
    };
  }, [now]);
  const { seconds, of, clock } = timeLeft(item, at);
  const isOver = seconds < 0;
  const part = of === 0 ? 0 : Math.max(0, Math.min(1, seconds / of));
  const ink = contrast
    ? tokens.colorNeutralForeground1
    : isOver
      ? tokens.colorStatusDangerBackground3
      : tokens.colorBrandBackground;
  return (
    // A timer by role is not told by itself; who asks hears the time.
    <div
      role="timer"
      aria-live="off"
      aria-label={isOver ? words.overBy(clock.slice(1)) : words.left(clock)}
      className={styles.root}
    >
      <svg width="62" height="62" viewBox="0 0 62 62" aria-hidden="true">
        <circle
          cx="31"
          cy="31"
          r={radius}
          fill="none"
          strokeWidth={contrast ? 1 : 4}
          style={{ stroke: tokens.colorNeutralStroke1 }}
        />
        <circle
          cx="31"
          cy="31"
          r={radius}
          fill="none"
          strokeWidth={contrast ? 6 : 4}
          strokeDasharray={`${String(round * (isOver ? 1 : part))} ${String(round)}`}
          transform="rotate(-90 31 31)"
          style={{ stroke: ink }}
        />
      </svg>
      <span aria-hidden="true" className={`${styles.clock} ${isOver ? styles.over : ''}`}>
        {clock}
      </span>
    </div>
  );
};
