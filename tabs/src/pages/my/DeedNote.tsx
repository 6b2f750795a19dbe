import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PendingDeed } from '../../programme/deeds/createDeeds';
import { useProgramme } from '../../programme/TabProgramme';
import { my as words } from '../../words/my';
import { deedVerb } from './deedVerb';
import { isInVain } from './keptDeed';
import type { DeedInPlace } from './useDeed';

const useStyles = makeStyles({
  // Always there, so that what comes into it is said; without room of its own while it is empty.
  frame: { flexBasis: '100%', ':empty': { position: 'absolute' } },
  root: { fontSize: '12px', lineHeight: '16px', margin: '6px 0 0', color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground3 },
  back: { marginTop: '4px', '@media (max-width: 719px)': { minHeight: '44px' } },
});

interface Props {
  readonly deed: Pick<DeedInPlace, 'busy' | 'waiting' | 'kept' | 'error'>;
  /** Called when the person has taken back what waited. */
  readonly onTakenBack?: (deed: PendingDeed) => void;
}

/** How it goes with what was just set off: on its way, waiting for a connection with a way back while it was never sent, failed on with another try or giving it up, or refused with the reason. */
export const DeedNote = ({ deed, onTakenBack }: Props): ReactElement => {
  const styles = useStyles();
  const { deeds } = useProgramme();
  const [said, say] = useState('');
  const { kept } = deed;
  const inVain = kept && isInVain(kept.state) ? kept : undefined;
  const takeBack = async (one: PendingDeed): Promise<void> => {
    const isBack = await deeds.takeBack(one.id);
    say(isBack ? words.takenBack : words.takenBackLate);
    if (isBack) onTakenBack?.(one);
  };
  return (
    <>
      <div role="status" className={styles.frame}>
        {deed.busy && <p className={styles.root}>{words.sending}</p>}
        {deed.waiting && <p className={styles.root}>{kept ? words.unsentDeed(deedVerb(kept)) : words.unsent}</p>}
        {inVain && <p className={`${styles.root} ${styles.error}`}>{words.inVain(deedVerb(inVain))}</p>}
        {said !== '' && !deed.busy && !deed.waiting && <p className={styles.root}>{said}</p>}
        {deed.error && (
          <p className={`${styles.root} ${styles.error}`}>
            {deed.error.say} {deed.error.next}
          </p>
        )}
      </div>
      {kept?.mayTakeBack === true && (
        <Button
          className={styles.back}
          size="small"
          aria-label={`${words.takeBack}: ${deedVerb(kept)}, ${kept.title}`}
          onClick={() => void takeBack(kept)}
        >
          {words.takeBack}
        </Button>
      )}
      {inVain && (
        <>
          <Button
            className={styles.back}
            size="small"
            aria-label={`${words.tryAgain}: ${deedVerb(inVain)}, ${inVain.title}`}
            onClick={() => void deeds.retry(inVain.id)}
          >
            {words.tryAgain}
          </Button>
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            aria-label={`${words.giveUp}: ${deedVerb(inVain)}, ${inVain.title}`}
            onClick={() => void deeds.discard(inVain.id)}
          >
            {words.giveUp}
          </Button>
        </>
      )}
    </>
  );
};
