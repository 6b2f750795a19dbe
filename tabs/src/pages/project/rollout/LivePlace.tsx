import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { RolloutPlace } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { project as words } from '../../../words/project';
import type { ProjectScene } from '../useProjectStory';
import { monthWords } from './monthWords';
import { RolloutForm } from './RolloutForm';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '24px',
    fontSize: '13px',
    lineHeight: '18px',
  },
  wide: { gridColumnStart: '1', gridColumnEnd: '-1' },
  icon: { color: tokens.colorStatusSuccessForeground3, display: 'inline-flex', flexShrink: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
  },
  press: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    minHeight: '24px',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 719px)': { minHeight: '44px' },
  },
  day: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** An organisation that is live, with the month it began; opens its dates for whoever may change them. */
export const LivePlace = ({
  place,
  scene,
}: {
  readonly place: RolloutPlace;
  readonly scene: ProjectScene;
}): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { name, rollout } = place;
  return (
    <li className={open ? styles.wide : undefined}>
      <div className={styles.row}>
        <span className={styles.icon} aria-hidden="true">
          <CheckmarkCircle16Filled />
        </span>
        {scene.mayReport ? (
          <button
            type="button"
            className={`${styles.name} ${styles.press}`}
            aria-expanded={open}
            aria-label={words.changeLabel(name)}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {name}
          </button>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <span className={styles.day}>{monthWords(rollout.live ?? '')}</span>
      </div>
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
