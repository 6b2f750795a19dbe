import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RolloutView } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { project as words } from '../../../words/project';
import { Card } from '../../../parts/Card';
import { useWorkStyles } from '../../my/useWorkStyles';
import type { ProjectScene } from '../useProjectStory';
import { ComingPlace } from './ComingPlace';
import { LivePlace } from './LivePlace';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1fr)',
    gap: '8px 20px',
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  live: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
    gap: '2px 16px',
    alignContent: 'start',
  },
  coming: {
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: '16px',
    '@media (max-width: 719px)': { order: -1, border: 'none', paddingLeft: 0 },
  },
  sub: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    margin: '0 0 2px',
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '3px', marginLeft: 'auto' },
  pip: {
    width: '14px',
    height: '7px',
    borderRadius: '2px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  full: { backgroundColor: tokens.colorNeutralForeground3 },
});

const mostPips = 24;

/** Where it is live and who is still to come, those named larger: that is where the work is. */
export const RolloutCard = ({
  scene,
  rollout,
}: {
  readonly scene: ProjectScene;
  readonly rollout: RolloutView;
}): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const { live, toCome, all } = rollout;
  return (
    <Card
      title={words.rollout}
      beside={
        <>
          <span className={work.count}>{words.share(rollout)}</span>
          {all <= mostPips && (
            <span className={styles.bar} aria-hidden="true">
              {Array.from({ length: all }, (_, at) => (
                <span key={at} className={mergeClasses(styles.pip, at < live.length && styles.full)} />
              ))}
            </span>
          )}
        </>
      }
    >
      <div className={styles.parts}>
        <div>
          <h3 className={styles.sub}>{words.liveIn(live.length)}</h3>
          <ul className={styles.live}>
            {live.map((place) => (
              <LivePlace key={place.rollout.id} place={place} scene={scene} />
            ))}
          </ul>
        </div>
        <div className={styles.coming}>
          <h3 className={styles.sub}>{words.toCome}</h3>
          {toCome.length === 0 ? (
            <p className={work.body}>{words.allLive}</p>
          ) : (
            <ul className={work.list}>
              {toCome.map((place) => (
                <ComingPlace key={place.rollout.id} place={place} scene={scene} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </Card>
  );
};
