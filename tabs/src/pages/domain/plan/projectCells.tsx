import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { PageLink } from '../../../parts/PageLink';
import { RagChange } from '../../../parts/RagChange';
import { shortName } from '../../../parts/shortName';
import { words } from '../../../words';
import { slipText } from '../../../words/slipText';
import type { PlannedProject } from '../planTypes';
import type { RowScene } from './rowScene';
import { slipMark } from './SlipText';

/** A project's cells: name, rating, lead, finish, slip and its bar. While its row is `active`, the one in the tab order, its link is too. */
export const projectCells = (
  standing: PlannedProject,
  open: boolean,
  active: boolean,
  scene: RowScene,
): ReactElement => {
  const { columns, today } = scene;
  const { styles, initials, lines } = scene.look;
  const { code, title, rating, lastRating, lead, sro, start, finish } = standing.project;
  const settled = rating === 'Complete';
  const slip = slipMark({ days: standing.slipDays, settled });
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
            className={styles.projectLink}
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
            {initials(leadName)}
            {shortName(leadName)}
          </div>
        )}
        <div role="gridcell" className={settled ? styles.settledDate : styles.date}>
          {formatDay(finish, today)}
        </div>
        <div role="gridcell" className={styles.slips[slip.tone]}>
          {settled ? words.domain.look.done : slip.text}
        </div>
      </div>
      <div role="gridcell" className={styles.line}>
        {lines.project(standing, scene.scale, !open, label)}
      </div>
    </>
  );
};
