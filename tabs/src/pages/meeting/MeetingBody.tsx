import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { PageNotices } from '../../parts/notices/PageNotices';
import { usePageWidth } from '../../parts/useElementSize';
import { AgendaPart } from './agenda/AgendaPart';
import { ItemPart } from './item/ItemPart';
import { MeetingHeader } from './MeetingHeader';
import { PeoplePart } from './people/PeoplePart';
import { useAnnouncements } from './useAnnouncements';
import type { MeetingPageScene } from './useMeeting';
import { useMeetingStyles } from './useMeetingStyles';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scrolls: { overflowY: 'auto' },
  columns: { display: 'grid', flexGrow: 1, minHeight: 0, alignItems: 'stretch' },
  three: { gridTemplateColumns: '296px minmax(0, 1fr) 290px' },
  two: { gridTemplateColumns: '280px minmax(0, 1fr)' },
  column: { minWidth: 0, minHeight: 0, overflowY: 'auto', padding: '12px 16px 20px', boxSizing: 'border-box' },
  agenda: { padding: '12px 8px 20px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  middle: { padding: '12px 20px 20px', backgroundColor: tokens.colorNeutralBackground1 },
  people: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  under: { marginTop: '16px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  one: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px 16px 24px' },
  ruled: { paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const threeColumns = 1000;
const twoColumns = 720;

interface Props {
  readonly scene: MeetingPageScene;
  /** In a side panel, whatever its width. */
  readonly narrow: boolean;
}

/** Agenda, item and people side by side; people below the item where it is narrower, and in a side panel all in one column, the item first. */
export const MeetingBody = ({ scene, narrow }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const width = usePageWidth(root);
  const [said, say] = useState('');
  const announced = useAnnouncements(scene);
  const isOne = narrow || width < twoColumns;
  // An agenda with nothing on it yet: there is no item to be parted from.
  const isBare = scene.shown === undefined && scene.meeting.state === 'Planned';
  const item = <ItemPart scene={scene} narrow={isOne} fills={!isOne && width >= threeColumns} onDone={say} />;
  const people = <PeoplePart scene={scene} onDone={say} />;
  const agenda = <AgendaPart scene={scene} onDone={say} />;
  return (
    <main ref={setRoot} className={mergeClasses(styles.page, isOne && styles.scrolls)}>
      <PageNotices />
      <MeetingHeader scene={scene} narrow={isOne} compact={isOne || width < threeColumns} onDone={say} />
      {[said, ...announced].map((text, at) => (
        // Each tells of itself when it changes, and not of the others again.
        <div key={at} role="status" className={own.hidden}>
          {text}
        </div>
      ))}
      {isOne ? (
        <div className={styles.one}>
          {item}
          <div className={mergeClasses(!isBare && styles.ruled)}>{people}</div>
          <div className={styles.ruled}>{agenda}</div>
        </div>
      ) : (
        <div className={mergeClasses(styles.columns, width < threeColumns ? styles.two : styles.three)}>
          <div className={mergeClasses(styles.column, styles.agenda)}>{agenda}</div>
          <div className={mergeClasses(styles.column, styles.middle)}>
            {item}
            {width < threeColumns && <div className={mergeClasses(!isBare && styles.under)}>{people}</div>}
          </div>
          {width >= threeColumns && <div className={mergeClasses(styles.column, styles.people)}>{people}</div>}
        </div>
      )}
    </main>
  );
};
