import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { MilestoneEdit } from '../../../programme/edits';
import { table as words } from '../../../words/table';
import { CellEditor, type EditorEnd } from './CellEditor';
import { CellText } from './CellText';
import { GroupCells } from './GroupCells';
import type { Editing, Line, RowScene } from './rowScene';
import { headHeight, isEditable, rowHeight, type Placed } from './tableLayout';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly line: Line;
  readonly index: number;
  readonly columns: readonly Placed[];
  /** The column that is in the tab order, if the row has it. */
  readonly active: number | undefined;
  readonly selected: boolean | 'some';
  readonly editing: Editing | undefined;
  readonly mayEdit: boolean;
  readonly scene: RowScene;
  readonly onEnd: (edit: MilestoneEdit | undefined, end: EditorEnd) => void;
}

const Cells = ({ line, index, columns, active, selected, editing, mayEdit, scene, onEnd }: Props): ReactElement => {
  const styles = useTableStyles();
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected === true}
      className={mergeClasses(
        styles.row,
        line.kind === 'head' && styles.group,
        line.kind === 'row' && selected === true && styles.rowSelected,
      )}
      style={{ top: headHeight + index * rowHeight, height: rowHeight, width }}
    >
      {line.kind === 'head' ? (
        <GroupCells
          head={line}
          index={index}
          count={columns.length}
          width={width}
          active={active}
          selected={selected}
          scene={scene}
        />
      ) : (
        columns.map(({ column, left, width: cellWidth }, at) => {
          const isEdited = editing?.id === line.key && editing.column === column;
          return (
            <div
              key={column}
              role="gridcell"
              aria-colindex={at + 1}
              aria-readonly={isEditable(column) ? !mayEdit : undefined}
              tabIndex={active === at ? 0 : -1}
              data-row={index}
              data-col={at}
              aria-label={
                column === 'note' && line.standing.milestone.note === undefined ? words.columns.note : undefined
              }
              className={mergeClasses(styles.cell, isEdited && styles.cellEditing)}
              style={{ left, width: cellWidth }}
            >
              {isEdited ? (
                <CellEditor editing={editing} scene={scene} onEnd={onEnd} />
              ) : (
                <CellText row={line} column={column} selected={selected === true} scene={scene} />
              )}
            </div>
          );
        })
      )}
    </div>
  );
};

/** One row of the table: a milestone, or the heading of a group. Drawn again only when something of it changed. */
export const GridRow = memo(Cells);
