import type { ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { lookOf } from '../../../parts/lookOf';
import { shortName } from '../../../parts/shortName';
import { words } from '../../../words';
import type { PlannedMilestone } from '../planTypes';
import type { RowScene } from './rowScene';
import { slipMark } from './SlipText';

/** A milestone's cells: name, how often it moved, owner, day, slip and its diamond. */
export const milestoneCells = (standing: PlannedMilestone, scene: RowScene): ReactElement => {
  const { columns, today } = scene;
  const { styles, diamonds, initials, lines } = scene.look;
  const { id, title, owner, forecast, baseline, done, moved = 0 } = standing.milestone;
  const settled = done !== undefined;
  const day = formatDay(done ?? forecast, today);
  const slip = slipMark({ days: standing.slipDays, late: standing.lateDays, settled });
  const ownerName = scene.nameOf(owner);
  const pending = scene.pending.get(id);
  const look = lookOf(standing);
  const agreed = standing.slipDays === 0 ? undefined : formatDay(baseline, today);
  return (
    <>
      <div role="none" className={styles.left}>
        <div role="rowheader" className={styles.stepName}>
          {diamonds.glyph(look)}
          <span className={styles.title} title={title}>
            {title}
          </span>
        </div>
        <div role="gridcell" className={styles.stepRating}>
          {pending ? (
            <span className={styles.waiting}>{words.domain[pending]}</span>
          ) : (
            moved > 1 && !settled && <span aria-label={words.domain.movedLong(moved)}>{words.domain.moved(moved)}</span>
          )}
        </div>
        {columns.lead > 0 && (
          <div role="gridcell" className={styles.person}>
            {initials(ownerName)}
            {shortName(ownerName)}
          </div>
        )}
        <div role="gridcell" className={settled ? styles.settledDate : styles.date}>
          {day}
        </div>
        <div role="gridcell" className={styles.slips[slip.tone]}>
          {slip.text}
        </div>
      </div>
      <div role="gridcell" className={styles.line}>
        {lines.milestone(
          standing,
          scene.scale,
          words.domain.milestoneLabel(title, words.domain.look[look], day, agreed),
        )}
      </div>
    </>
  );
};
