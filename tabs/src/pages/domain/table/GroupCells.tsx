import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RagGlyph } from '../../../parts/RagGlyph';
import { table as words } from '../../../words/table';
import { groupName } from './groupName';
import type { Head, RowScene } from './rowScene';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly head: Head;
  readonly index: number;
  readonly count: number;
  readonly width: number;
  readonly active: number | undefined;
  readonly selected: boolean | 'some';
  readonly scene: RowScene;
}

/** The heading of a group: one box to select it as a whole, and what it is and how it stands across the other columns. */
export const GroupCells = ({ head, index, count, width, active, selected, scene }: Props): ReactElement => {
  const styles = useTableStyles();
  const name = groupName(head, scene);
  const first = 36;
  return (
    <>
      <div
        role="gridcell"
        aria-colindex={1}
        tabIndex={active === 0 ? 0 : -1}
        data-row={index}
        data-col={0}
        className={styles.cell}
        style={{ left: 0, width: first }}
      >
        <input
          type="checkbox"
          className={styles.check}
          tabIndex={-1}
          aria-label={words.selectGroup(name)}
          checked={selected === true}
          ref={(box) => {
            if (box) box.indeterminate = selected === 'some';
          }}
          readOnly
        />
      </div>
      <div
        role="gridcell"
        aria-colindex={2}
        aria-colspan={count - 1}
        tabIndex={active !== undefined && active > 0 ? 0 : -1}
        data-row={index}
        data-col={1}
        className={styles.cell}
        style={{ left: first, width: width - first }}
      >
        {head.by.group === 'rating' && <RagGlyph rating={head.by.rating} silent />}
        {head.by.group === 'project' && <RagGlyph rating={head.by.project.rating} />}
        <span className={mergeClasses(styles.groupName, styles.cut)}>{name}</span>
        <span className={styles.quiet}>{words.groupCounts(head.count, head.done, head.late)}</span>
      </div>
    </>
  );
};
