import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { makeStaticStyles } from '@griffel/react';
import { Suspense, type ReactElement } from 'react';
import { lazyPart } from '../../parts/lazyPart';
import { teamsLightTheme } from '../../app/lightTheme';
import { Skeleton } from '../../parts/Skeleton';
import { PageNotices } from '../../parts/notices/PageNotices';
import { ContrastContext, useContrast } from '../../parts/useContrast';
import { DomainTable } from './DomainTable';
import { Escalations } from './Escalations';
import { ForwardPlan } from './ForwardPlan';
import { MeetingCard } from './MeetingCard';
import { PriorityStrip } from './PriorityStrip';
import { ProgrammeHeader } from './ProgrammeHeader';
import { Slipping } from './Slipping';
import { usePrinting } from './usePrinting';
import { useProgrammeView, type ProgrammeScene } from './useProgrammeView';

const FirstRun = lazyPart(async () => (await import('../../parts/FirstRun')).FirstRun, 'place');
const BeginByHand = lazyPart(async () => (await import('./BeginByHand')).BeginByHand, 'place');

/** Only this page's sheets: a name, because what is static stays when the page is left. */
const useSheet = makeStaticStyles('@page programme { size: A4 landscape; margin: 8mm; }');

const useStyles = makeStyles({
  paper: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, backgroundColor: 'transparent' },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    color: tokens.colorNeutralForeground1,
    // Out of the window's frame, and small enough that all of it is one sheet.
    '@media print': {
      page: 'programme',
      position: 'absolute',
      top: 0,
      left: 0,
      right: 0,
      overflow: 'visible',
      zoom: 0.72,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  notices: { '@media print': { display: 'none' } },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    padding: '10px 20px 20px',
    '@media (max-width: 719px)': { padding: '10px 12px 20px' },
    '@media print': { padding: '6px 0 0', rowGap: '6px' },
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.45fr) minmax(0, 1.05fr) minmax(0, 1fr)',
    gap: '10px',
    alignItems: 'stretch',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { gridTemplateColumns: 'minmax(0, 1.45fr) minmax(0, 1.05fr) minmax(0, 1fr)' },
  },
});

/** The programme on one page, for its leadership: read downwards, every number opens what it counts. */
export const ProgrammePage = (): ReactElement => {
  const scene = useProgrammeView();
  const printing = usePrinting();
  const contrast = useContrast();
  const styles = useStyles();
  useSheet();
  if (!scene.ready) return <Skeleton />;
  if (scene.snapshot.domains.size === 0)
    return (
      <Suspense fallback={null}>
        <FirstRun snapshot={scene.snapshot} byHand={<BeginByHand />} />
      </Suspense>
    );
  // Paper is white, whatever the screen wears.
  return (
    <FluentProvider className={styles.paper} {...(printing && { theme: teamsLightTheme })}>
      <ContrastContext value={contrast && !printing}>
        <Sheet scene={scene} />
      </ContrastContext>
    </FluentProvider>
  );
};

const Sheet = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.notices}>
        <PageNotices />
      </div>
      <ProgrammeHeader scene={scene} />
      <div className={styles.body}>
        <PriorityStrip scene={scene} />
        <DomainTable scene={scene} />
        <div className={styles.cards}>
          <Escalations scene={scene} />
          <Slipping scene={scene} />
          <MeetingCard scene={scene} />
        </div>
        <ForwardPlan scene={scene} />
      </div>
    </main>
  );
};
