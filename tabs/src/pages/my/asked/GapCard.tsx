import type { GapAsk } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { my as words } from '../../../words/my';
import { projectPath } from '../../../parts/milestonePath';
import { DeedNote } from '../DeedNote';
import { useDeed } from '../useDeed';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';
import { SnoozeButton } from './SnoozeButton';
import { SnoozeForm } from './SnoozeForm';
import { useAskStyles } from './useAskStyles';
import { WhyLine } from './WhyLine';

interface Props {
  readonly ask: GapAsk;
  readonly scene: MyWorkScene;
  readonly onAnswered: (said: string) => void;
}

/** Something missing that the person is asked to see to, and where that is done. */
export const GapCard = ({ ask, scene, onAnswered }: Props): ReactElement => {
  const styles = useAskStyles();
  const work = useWorkStyles();
  const deed = useDeed(ask.item);
  const [snoozing, setSnoozing] = useState(false);
  const title = words.gap[ask.what](ask.title);
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <div className={styles.text}>
          <h3 className={styles.title}>
            <PageLink to={projectPath(ask.code)}>{title}</PageLink>
          </h3>
          <div className={work.meta}>{ask.code}</div>
        </div>
      </div>
      <p className={styles.ask}>{words.gapNext[ask.what]}</p>
      <div className={styles.foot}>
        <WhyLine why={ask.why} />
        {ask.item !== undefined && !deed.kept && (
          <SnoozeButton
            title={title}
            open={snoozing}
            onToggle={() => {
              setSnoozing(!snoozing);
            }}
          />
        )}
      </div>
      {snoozing && ask.item !== undefined && !deed.kept && (
        <SnoozeForm
          item={ask.item}
          title={title}
          today={scene.today}
          onDone={onAnswered}
          onCancel={() => {
            setSnoozing(false);
          }}
        />
      )}
      {deed.kept && <DeedNote deed={deed} />}
    </li>
  );
};
