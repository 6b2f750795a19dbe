import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { my as words } from '../../words/my';
import type { DeedInPlace } from './useDeed';

const useStyles = makeStyles({
  // Always there, so that what comes into it is said; without room of its own while it is empty.
  frame: { flexBasis: '100%', ':empty': { position: 'absolute' } },
  root: { fontSize: '12px', lineHeight: '16px', margin: '6px 0 0', color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground3 },
});

/** How it goes with what was just set off: on its way, waiting for a connection, or refused with the reason. */
export const DeedNote = ({
  deed,
}: {
  readonly deed: Pick<DeedInPlace, 'busy' | 'waiting' | 'error'>;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div role="status" className={styles.frame}>
      {deed.busy && <p className={styles.root}>{words.sending}</p>}
      {deed.waiting && <p className={styles.root}>{words.unsent}</p>}
      {deed.error && (
        <p className={`${styles.root} ${styles.error}`}>
          {deed.error.say} {deed.error.next}
        </p>
      )}
    </div>
  );
};
