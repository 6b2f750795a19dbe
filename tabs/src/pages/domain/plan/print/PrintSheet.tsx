import { FluentProvider } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { teamsLightTheme } from '../../../../app/lightTheme';
import { ContrastContext } from '../../../../parts/useContrast';
import { useProgramme } from '../../../../programme/TabProgramme';
import { openProjects } from '../../openProjects';
import { extentOf } from '../extentOf';
import { PlanLegend } from '../PlanLegend';
import { rowsOf } from '../rowsOf';
import { paperScale } from './paperScale';
import { PrintHead } from './PrintHead';
import { PrintProject } from './PrintProject';
import { PrintTop } from './PrintTop';
import { leftWidth } from './printColumns';
import type { PrintSheetProps } from './printSheetProps';
import { paperWidth, usePaper, usePrintStyles } from './usePrintStyles';

/** The last day's diamond reaches beyond the line's end by half its width. */
const overhang = 8;

/**
 * The plan on paper: what the filters leave, unfolded as on the screen, on a line that shows it whole; always in the light theme, since paper
 * is white. Projects begin on a new page rather than break, and the columns' names stand on every page.
 */
export const PrintSheet = ({ view }: PrintSheetProps): ReactElement => {
  usePaper();
  const styles = usePrintStyles();
  const { calendar } = useProgramme();
  const { plan, shown, state, today } = view;
  const scale = useMemo(
    () => paperScale({ ...extentOf(shown, today), today }, paperWidth - leftWidth - overhang),
    [shown, today],
  );
  const rows = useMemo(() => rowsOf(shown, openProjects(state, shown)), [shown, state]);
  // Before the browser takes the page, which is at once.
  useLayoutEffect(() => {
    document.body.dataset['printing'] = 'plan';
    return () => {
      delete document.body.dataset['printing'];
    };
  }, []);
  return createPortal(
    <FluentProvider theme={teamsLightTheme}>
      <ContrastContext value={false}>
        <div className={styles.root} aria-hidden="true">
          <PrintTop view={view} />
          <table className={styles.table}>
            <PrintHead scale={scale} today={today} />
            {rows.map((row, index) =>
              row.kind === 'project' ? (
                <PrintProject
                  key={row.key}
                  row={row}
                  milestones={rows.slice(index + 1, index + 1 + (row.open ? row.standing.milestones.length : 0))}
                  scale={scale}
                  calendar={calendar}
                  view={view}
                />
              ) : null,
            )}
          </table>
          <div className={styles.foot}>
            <PlanLegend />
          </div>
        </div>
      </ContrastContext>
    </FluentProvider>,
    document.body,
    plan.domain.id,
  );
};
