import type { ReactElement } from 'react';
import { ScoreBadge } from '../../../parts/ScoreBadge';
import { raid } from '../../../words/raid';
import { EntryMeta } from './EntryMeta';
import { OpenEntry } from './OpenEntry';
import { ReviewDay } from './ReviewDay';
import type { RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

/** The log where there is no room for columns. */
export const RaidCards = ({ scene }: { readonly scene: RaidScene }): ReactElement => {
  const styles = useRaidStyles();
  return (
    <ul className={styles.list} aria-label={raid.title}>
      {scene.shown.map((line) => (
        <li key={line.risk.id} className={styles.entry}>
          <ScoreBadge score={line.score} band={line.band} />
          <div className={styles.entryText}>
            <OpenEntry scene={scene} line={line} />
            <EntryMeta scene={scene} line={line} full />
            <ReviewDay line={line} today={scene.today} />
          </div>
        </li>
      ))}
    </ul>
  );
};
