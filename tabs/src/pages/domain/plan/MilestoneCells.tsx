import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { Initials } from '../../../parts/Initials';
import { lookOf } from '../../../parts/lookOf';
import { shortName } from '../../../parts/shortName';
import { words } from '../../../words';
import type { PlannedMilestone } from '../planTypes';
import type { RowScene } from './rowScene';
import { MilestoneLine } from './RowLine';
import { SlipText } from './SlipText';
import { usePlanStyles } from './usePlanStyles';

/** A milestone's cells: name, how often it moved, owner, day, slip and its diamond. */
export const MilestoneCells = ({
  standing,
  scene,
}: {
  readonly standing: PlannedMilestone;
  readonly scene: RowScene;
}): ReactElement => {
  const styles = usePlanStyles();
  const { columns, today } = scene;
  const { id, title, owner, forecast, baseline, done, moved = 0 } = standing.milestone;
  const settled = done !== undefined;
  const day = formatDay(done ?? forecast, today);
  const ownerName = scene.nameOf(owner);
  const pending = scene.pending.get(id);
  const look = words.domain.look[lookOf(standing)];
  const agreed = standing.slipDays === 0 ? undefined : formatDay(baseline, today);
  return (
    <>
      <div role="none" className={styles.left}>
        <div role="rowheader" className={mergeClasses(styles.name, styles.step)}>
          <DiamondGlyph look={lookOf(standing)} />
          <span className={styles.title} title={title}>
            {title}
          </span>
        </div>
        <div role="gridcell" className={mergeClasses(styles.rating, styles.quiet)}>
          {pending ? (
            <span className={styles.waiting}>{words.domain[pending]}</span>
          ) : (
            moved > 1 && !settled && <span aria-label={words.domain.movedLong(moved)}>{words.domain.moved(moved)}</span>
          )}
        </div>
        {columns.lead > 0 && (
          <div role="gridcell" className={styles.person}>
            <Initials name={ownerName} />
            {shortName(ownerName)}
          </div>
        )}
        <div role="gridcell" className={mergeClasses(styles.date, settled && styles.quiet)}>
          {day}
        </div>
        <div role="gridcell" className={styles.slip}>
          <SlipText days={standing.slipDays} late={standing.lateDays} settled={settled} />
        </div>
      </div>
      <div role="gridcell" className={styles.line}>
        <MilestoneLine
          standing={standing}
          scale={scene.scale}
          label={words.domain.milestoneLabel(title, look, day, agreed)}
        />
      </div>
    </>
  );
};
