import { makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { Message } from '../../parts/Message';
import { Skeleton } from '../../parts/Skeleton';
import { PageNotices } from '../../parts/notices/PageNotices';
import { my as words } from '../../words/my';
import { AskedSection } from './asked/AskedSection';
import { CardSkeleton } from './CardSkeleton';
import { DueSection } from './due/DueSection';
import { MyHeader } from './MyHeader';
import { AnsweredSection } from './others/AnsweredSection';
import { ProjectsSection } from './others/ProjectsSection';
import { RestingSection } from './others/RestingSection';
import { WaitingSection } from './others/WaitingSection';
import { ReportBackSection } from './reportBack/ReportBackSection';
import { useKeptFocus } from './useKeptFocus';
import { useMyWork } from './useMyWork';
import { useSweptDrafts } from './useSweptDrafts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 308px',
    alignItems: 'start',
    gap: '10px',
    padding: '10px 20px 20px',
    '@media (max-width: 959px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media (max-width: 719px)': { padding: '10px 12px 20px' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '10px', minWidth: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** One person's programme: what is asked of them, what is due from them, whom they wait for; all of it answered in place. */
export const MyWorkPage = (): ReactElement => {
  const styles = useStyles();
  const scene = useMyWork();
  const root = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  useKeptFocus(root);
  useSweptDrafts();
  if (scene === 'reading') return <Skeleton />;
  if (scene === 'unknown') return <Message title={words.unknown}>{words.unknownWhy}</Message>;
  const { ready } = scene;
  const { resting, answered } = scene.work;
  return (
    <main ref={root} className={styles.page}>
      <PageNotices />
      <div className={styles.scroller}>
        <MyHeader scene={scene} onAnswered={setSaid} />
        <div role="status" className={styles.hidden}>
          {said}
        </div>
        <div className={styles.body}>
          <div className={styles.column}>
            {ready.asked ? <AskedSection scene={scene} onAnswered={setSaid} /> : <CardSkeleton title={words.asked} />}
            <ReportBackSection onAnswered={setSaid} />
            {ready.due ? <DueSection scene={scene} onAnswered={setSaid} /> : <CardSkeleton title={words.due} />}
          </div>
          <div className={styles.column}>
            {ready.waiting ? <WaitingSection scene={scene} /> : <CardSkeleton title={words.waiting} />}
            {ready.projects ? <ProjectsSection scene={scene} /> : <CardSkeleton title={words.projects} />}
            {ready.asked && resting.length > 0 && <RestingSection scene={scene} onAnswered={setSaid} />}
            {ready.asked && answered.length > 0 && <AnsweredSection scene={scene} />}
          </div>
        </div>
      </div>
    </main>
  );
};
