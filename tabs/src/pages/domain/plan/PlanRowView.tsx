import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { rowHeight } from './measures';
import type { RowScene } from './rowScene';
import type { PlanRow } from './rowsOf';
import { milestoneCells } from './milestoneCells';
import { projectCells } from './projectCells';

interface Props {
  readonly row: PlanRow;
  readonly index: number;
  readonly scene: RowScene;
  /** In the tab order: one row at a time is. */
  readonly active: boolean;
  /** Its panel is open. */
  readonly chosen: boolean;
  /** Id of the card that says more of it, while that is shown. */
  readonly describedBy?: string | undefined;
}

/** One line of the tree: a project or a milestone. */
export const PlanRowView = memo(function PlanRowView({
  row,
  index,
  scene,
  active,
  chosen,
  describedBy,
}: Props): ReactElement {
  const { styles, contrast } = scene.look;
  const marked = chosen || describedBy !== undefined;
  return (
    <div
      role="row"
      data-index={index}
      {...(row.kind === 'milestone' ? { 'data-milestone': row.standing.milestone.id } : {})}
      aria-describedby={describedBy}
      tabIndex={active ? 0 : -1}
      aria-level={row.kind === 'project' ? 1 : 2}
      aria-rowindex={index + 2}
      aria-posinset={row.position}
      aria-setsize={row.size}
      {...(row.kind === 'project' ? { 'aria-expanded': row.open } : {})}
      className={mergeClasses(
        styles.row,
        row.kind === 'project' && row.open && styles.unfoldedRow,
        marked && styles.chosen,
        contrast && styles.rowContrast,
        contrast && marked && styles.chosenContrast,
      )}
      style={{ top: index * rowHeight }}
    >
      {row.kind === 'project'
        ? projectCells(row.standing, row.open, active, scene)
        : milestoneCells(row.standing, scene)}
    </div>
  );
});
