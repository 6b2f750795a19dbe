import { mergeClasses } from '@fluentui/react-components';
import { formatDay, type ProgrammeStep } from '@ipmo-hub/teams-app/domain';
import type { ReactElement, ReactNode } from 'react';
import { DiamondGlyph } from '../../parts/DiamondGlyph';
import { lookOf } from '../../parts/lookOf';
import { PageLink } from '../../parts/PageLink';
import { programme as words } from '../../words/programme';
import { lateText, slipText } from '../../words/slipText';
import { milestonePath } from '../../parts/milestonePath';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';

interface Props {
  readonly steps: readonly ProgrammeStep[];
  readonly scene: ProgrammeScene;
  /** What the list is, for those who do not see what it stands under. */
  readonly label: string;
  /** What stands at the end of a row; how far it slipped unless said. */
  readonly end?: (step: ProgrammeStep) => ReactNode;
}

/** Milestones as rows, each opening its own. */
export const StepList = ({ steps, scene, label, end = slipOf }: Props): ReactElement => {
  const styles = useListStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {steps.map((step) => (
        <li key={step.milestone.id} className={styles.row}>
          <DiamondGlyph look={lookOf(step)} />
          <div className={styles.text}>
            <PageLink className={styles.title} to={milestonePath(step.milestone.id, scene.snapshot)}>
              {step.milestone.title}
            </PageLink>
            <div className={styles.meta}>
              {step.project.code} · {words.stepDay(step.state, formatDay(step.on, scene.today))}
            </div>
          </div>
          <span className={mergeClasses(styles.end, step.severity === 'serious' && styles.late)}>{end(step)}</span>
        </li>
      ))}
    </ul>
  );
};

const slipOf = ({ slipDays, lateDays }: ProgrammeStep): string =>
  lateDays > 0 ? lateText(lateDays) : (slipText(slipDays) ?? '');
