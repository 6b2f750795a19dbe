import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay, type RolloutPlace } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { DiamondGlyph, type DiamondLook } from '../../../parts/DiamondGlyph';
import { project as words } from '../../../words/project';
import { slipText } from '../../../words/slipText';
import { useWorkStyles } from '../../my/useWorkStyles';
import type { ProjectScene } from '../useProjectStory';
import { RolloutForm } from './RolloutForm';

const useStyles = makeStyles({
  row: { alignItems: 'flex-start' },
  name: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  mark: { paddingTop: '2px' },
});

const lookOfPlace = ({ state, severity }: RolloutPlace): DiamondLook => {
  if (state === 'live') return 'done';
  if (severity === 'serious') return 'late';
  return severity === 'warning' ? 'slipped' : 'open';
};

/** An organisation that is still to come: when, how late, and what is in the way. */
export const ComingPlace = ({
  place,
  scene,
}: {
  readonly place: RolloutPlace;
  readonly scene: ProjectScene;
}): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const [open, setOpen] = useState(false);
  const { name, rollout, severity, slipDays, lateDays } = place;
  const slip = lateDays > 0 ? words.notBefore(lateDays) : slipText(slipDays);
  const tone = severity === 'serious' ? work.late : severity === 'warning' ? work.warning : work.meta;
  return (
    <li className={mergeClasses(work.row, styles.row)} style={{ flexWrap: 'wrap' }}>
      <span className={styles.mark}>
        <DiamondGlyph look={lookOfPlace(place)} />
      </span>
      <div className={work.text} style={{ flexBasis: '120px' }}>
        <div className={styles.name}>{name}</div>
        {rollout.note !== undefined && <div className={work.meta}>{rollout.note}</div>}
      </div>
      <div className={work.day}>
        <div>{rollout.forecast === undefined ? words.undated : formatDay(rollout.forecast, scene.today)}</div>
        {slip !== undefined && <div className={tone}>{slip}</div>}
      </div>
      {scene.mayReport && (
        <Button
          className={work.button}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={words.changeLabel(name)}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.change}
        </Button>
      )}
      {open && (
        <RolloutForm
          place={place}
          scene={scene}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
};
