import { makeStyles, tokens } from '@fluentui/react-components';
import type { MatterClock } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: { flexShrink: 0, fill: 'none', stroke: 'currentcolor' },
  rest: { stroke: tokens.colorNeutralStroke1 },
});

const round = 2 * Math.PI * 5.5;

/** A ring that empties with the working days; a tick for a promise, a page for the agenda. Words stand beside it. */
export const ClockMark = ({ clock }: { readonly clock: MatterClock }): ReactElement => {
  const styles = useStyles();
  return (
    <svg className={styles.root} width="16" height="16" viewBox="0 0 16 16" strokeWidth="1.5" aria-hidden="true">
      {clock.kind === 'answer' ? (
        <>
          <circle cx="8" cy="8" r="5.5" strokeWidth="1.2" className={styles.rest} />
          <circle
            cx="8"
            cy="8"
            r="5.5"
            strokeWidth="3"
            strokeDasharray={`${(shareLeft(clock) * round).toFixed(1)} ${round.toFixed(1)}`}
            transform="rotate(-90 8 8)"
          />
        </>
      ) : clock.kind === 'promise' ? (
        <path d="M3 8.5 6.5 12 13 4.5" />
      ) : (
        <path d="M3.5 2.5h9v11h-9ZM5.5 5.5h5M5.5 8h5M5.5 10.5h3" strokeWidth="1.2" />
      )}
    </svg>
  );
};

const shareLeft = ({ left, of }: { readonly left: number; readonly of: number }): number =>
  of <= 0 ? 0 : Math.min(1, Math.max(0, left / of));
