import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CurrentItem } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { meeting as words } from '../../../words/meeting';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { TimeRing } from './TimeRing';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: '16px' },
  text: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  narrow: { fontSize: '16px', lineHeight: '22px' },
});

interface Props {
  readonly shown: CurrentItem;
  readonly scene: MeetingPageScene;
  readonly narrow: boolean;
}

/** Which item it is, for what and by whom, with the time left while it is taken. */
export const ItemHead = ({ shown, scene, narrow }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { item, number, presenter, sponsor, minutes, state } = shown;
  // What every meeting does needs nobody to present it.
  const nobody = item.key.startsWith('standing/') || scene.meeting.state === 'Closed' ? '' : words.noPresenter;
  const isTaken = state === 'current' && scene.meeting.state === 'Running';
  const about = [
    narrow ? words.itemOf(number, scene.view.items.length) : words.item(number),
    words.purpose[item.purpose],
    ...(narrow ? [] : [words.lasts(minutes)]),
  ];
  return (
    <div className={styles.root}>
      {isTaken && <TimeRing key={item.id} item={item} />}
      <div className={styles.text}>
        <div className={own.meta}>{about.join(' · ')}</div>
        <h2 className={mergeClasses(styles.title, narrow && styles.narrow)} tabIndex={-1} id="item">
          {item.title}
        </h2>
        <div className={own.meta}>
          {presenter ? words.from(presenter.title, sponsor?.title) : (sponsor?.title ?? nobody)}
        </div>
      </div>
    </div>
  );
};
