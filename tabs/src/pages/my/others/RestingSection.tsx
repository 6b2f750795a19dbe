import { Button } from '@fluentui/react-components';
import type { Resting } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { my as words } from '../../../words/my';
import { Card } from '../../../parts/Card';
import { DeedNote } from '../DeedNote';
import { useDeed } from '../useDeed';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';

interface Props {
  readonly scene: MyWorkScene;
  readonly onAnswered: (said: string) => void;
}

/** What the person let rest, until when, and the way to have it back at once. */
export const RestingSection = ({ scene, onAnswered }: Props): ReactElement => {
  const styles = useWorkStyles();
  const { resting } = scene.work;
  return (
    <Card title={words.resting} beside={<span className={styles.count}>{resting.length}</span>}>
      <ul className={styles.list}>
        {resting.map((one) => (
          <RestingLine key={one.item} resting={one} scene={scene} onAnswered={onAnswered} />
        ))}
      </ul>
    </Card>
  );
};

const RestingLine = ({ resting, scene, onAnswered }: Props & { readonly resting: Resting }): ReactElement => {
  const styles = useWorkStyles();
  const deed = useDeed(resting.item);
  const title = resting.title ?? words.everything;
  const wake = async (): Promise<void> => {
    if ((await deed.run('wake', { item: resting.item }, title)).kind === 'done') onAnswered(words.announce.wake);
  };
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <span className={styles.title}>{title}</span>
        <div className={styles.meta}>{words.backOn(resting.backOn, scene.today)}</div>
        <DeedNote deed={deed} />
      </div>
      {!deed.kept && (
        <Button
          size="small"
          className={styles.button}
          aria-label={words.settleLabel(words.wakeNow, title)}
          disabled={deed.busy}
          onClick={() => void wake()}
        >
          {words.wakeNow}
        </Button>
      )}
    </li>
  );
};
