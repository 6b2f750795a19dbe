import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Day } from '@ipmo-hub/teams-app/domain';
import { useContrast } from '../../../parts/useContrast';
import { rowHeight, type PlanColumns } from './measures';
import type { PlanRow } from './rowsOf';
import type { TimeScale } from './timeScale';
import { MilestoneCells } from './MilestoneCells';
import { ProjectCells } from './ProjectCells';
import { usePlanStyles } from './usePlanStyles';

/** What all rows share; kept by identity so that scrolling redraws no row. */
export interface RowScene {
  readonly scale: TimeScale;
  readonly columns: PlanColumns;
  readonly today: Day;
  readonly nameOf: (person: string | undefined) => string;
  /** Ids of milestones whose change is on its way: saved in a moment, or waiting for the network. */
  readonly pending: ReadonlyMap<string, 'saving' | 'waiting'>;
}

interface Props {
  readonly row: PlanRow;
  readonly index: number;
  readonly scene: RowScene;
  /** In the tab order: one row at a time is. */
  readonly active: boolean;
  /** Its panel is open. */
  readonly chosen: boolean;
}

/** One line of the tree: a project or a milestone. */
export const PlanRowView = memo(function PlanRowView({ row, index, scene, active, chosen }: Props): ReactElement {
  const styles = usePlanStyles();
  const contrast = useContrast();
  return (
    <div
      role="row"
      data-key={row.key}
      data-index={index}
      tabIndex={active ? 0 : -1}
      aria-level={row.kind === 'project' ? 1 : 2}
      aria-rowindex={index + 2}
      aria-posinset={row.position}
      aria-setsize={row.size}
      {...(row.kind === 'project' ? { 'aria-expanded': row.open } : {})}
      className={mergeClasses(
        styles.row,
        contrast && styles.rowContrast,
        row.kind === 'project' && row.open && styles.unfoldedRow,
        chosen && styles.chosen,
      )}
      style={{ top: index * rowHeight }}
    >
      {row.kind === 'project' ? (
        <ProjectCells standing={row.standing} open={row.open} scene={scene} />
      ) : (
        <MilestoneCells standing={row.standing} scene={scene} />
      )}
    </div>
  );
});
