import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { Initials } from '../../../parts/Initials';
import { PageLink } from '../../../parts/PageLink';
import { RagChange } from '../../../parts/RagChange';
import { shortName } from '../../../parts/shortName';
import { words } from '../../../words';
import { slipText } from '../../../words/slipText';
import type { PlannedProject } from '../planTypes';
import type { RowScene } from './rowScene';
import { ProjectLine } from './RowLine';
import { SlipText } from './SlipText';
import { usePlanStyles } from './usePlanStyles';

interface Props {
  readonly standing: PlannedProject;
  readonly open: boolean;
  /** Its row is the one in the tab order, and its link with it. */
  readonly active: boolean;
  readonly scene: RowScene;
}

/** A project's cells: name, rating, lead, finish, slip and its bar. */
export const ProjectCells = ({ standing, open, active, scene }: Props): ReactElement => {
  const styles = usePlanStyles();
  const { columns, today } = scene;
  const { code, title, rating, lastRating, lead, sro, start, finish } = standing.project;
  const settled = rating === 'Complete';
  const leadName = scene.nameOf(lead ?? sro);
  const { byMilestones } = standing;
  const beyond = byMilestones !== undefined && byMilestones > finish ? formatDay(byMilestones, today) : undefined;
  const bar = words.domain.barLabel(
    title,
    formatDay(start, today),
    formatDay(finish, today),
    slipText(standing.slipDays),
    words.ratingChange(rating, lastRating).toLowerCase(),
  );
  const label = beyond === undefined ? bar : `${bar}, ${words.domain.runsTo(beyond)}`;
  return (
    <>
      <div role="none" className={styles.left}>
        <div role="rowheader" className={styles.name}>
          <svg className={mergeClasses(styles.chevron, open && styles.unfolded)} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5 10.5 8 6 12.5" />
          </svg>
          <span className={styles.code}>{code}</span>
          <PageLink
            className={mergeClasses(styles.title, styles.projectTitle)}
            to={`/project/${encodeURIComponent(code)}`}
            tabIndex={active ? 0 : -1}
          >
            {title}
          </PageLink>
        </div>
        <div role="gridcell" className={styles.rating}>
          <RagChange now={rating} before={lastRating} />
        </div>
        {columns.lead > 0 && (
          <div role="gridcell" className={styles.person}>
            <Initials name={leadName} />
            {shortName(leadName)}
          </div>
        )}
        <div role="gridcell" className={mergeClasses(styles.date, settled && styles.quiet)}>
          {formatDay(finish, today)}
        </div>
        <div role="gridcell" className={styles.slip}>
          {settled ? (
            <span className={styles.quiet}>{words.domain.look.done}</span>
          ) : (
            <SlipText days={standing.slipDays} settled={settled} />
          )}
        </div>
      </div>
      <div role="gridcell" className={styles.line}>
        <ProjectLine standing={standing} scale={scene.scale} folded={!open} label={label} />
      </div>
    </>
  );
};
