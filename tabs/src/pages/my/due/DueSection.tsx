import { useState, type ReactElement } from 'react';
import { my as words } from '../../../words/my';
import { Card } from '../../../parts/Card';
import { ShowMore } from '../ShowMore';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';
import { DueLine } from './DueLine';

const firstShown = 6;

interface Props {
  readonly scene: MyWorkScene;
  readonly onAnswered: (said: string) => void;
}

/** What the person is to deliver and is not asked for yet, the nearest day first. */
export const DueSection = ({ scene, onAnswered }: Props): ReactElement => {
  const styles = useWorkStyles();
  const [all, setAll] = useState(false);
  const { due, asked } = scene.work;
  const isAskedToo = asked.some((ask) => 'standing' in ask);
  return (
    <Card title={words.due} beside={due.length > 0 && <span className={styles.count}>{due.length}</span>}>
      {due.length === 0 ? (
        <p className={styles.body}>{isAskedToo ? words.nothingLater : words.nothingDue}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {(all ? due : due.slice(0, firstShown)).map((item) => (
              <DueLine key={item.item} item={item} scene={scene} onAnswered={onAnswered} />
            ))}
          </ul>
          <ShowMore count={due.length} first={firstShown} all={all} onChange={setAll} label={words.due} />
        </>
      )}
    </Card>
  );
};
