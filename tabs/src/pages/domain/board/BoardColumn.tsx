import { mergeClasses } from '@fluentui/react-components';
import { useId, useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import type { Stage } from '@ipmo-hub/teams-app/domain';
import { board as words } from '../../../words/board';
import { useBoardStyles } from './useBoardStyles';

interface Props {
  readonly stage: Stage;
  readonly count: number;
  readonly small: boolean;
  /** A card that may be dropped here is being dragged. */
  readonly open: boolean;
  readonly onDrop: () => void;
  readonly children: ReactNode;
}

/** A stage with its projects; takes what is dropped on it. */
export const BoardColumn = ({ stage, count, small, open, onDrop, children }: Props): ReactElement => {
  const styles = useBoardStyles();
  const name = useId();
  const [over, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    if (!open) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  return (
    <section
      aria-labelledby={name}
      data-stage={stage}
      className={mergeClasses(
        styles.column,
        count === 0 && styles.columnEmpty,
        small && styles.columnSmall,
        open && over && styles.over,
      )}
      onDragEnter={take}
      onDragOver={take}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!open) return;
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <div className={styles.head} title={words.means[stage]}>
        <h2 id={name} className={styles.name}>
          {stage}
        </h2>
        <span className={styles.quiet}>{small ? words.means[stage] : count}</span>
      </div>
      {count === 0 ? <p className={styles.empty}>{words.none}</p> : <ul className={styles.cards}>{children}</ul>}
    </section>
  );
};
