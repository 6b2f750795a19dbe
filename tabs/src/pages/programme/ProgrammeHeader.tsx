import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { formatDay, ratingOfVerdict } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { PageCorner } from '../../parts/PageCorner';
import { RagChange } from '../../parts/RagChange';
import { programme as words } from '../../words/programme';
import { FreshnessNote } from '../domain/FreshnessNote';
import type { ProgrammeScene } from './useProgrammeView';
import { useShown } from './useShown';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '12px 150px 0 20px',
    '@media (max-width: 719px)': { padding: '12px 16px 0' },
    '@media print': { padding: '0 0 4px' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '12px',
    '@media (max-width: 719px)': { paddingRight: '48px' },
  },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  period: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  verdict: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    margin: '2px 0 0',
    fontSize: '14px',
    lineHeight: '20px',
    maxWidth: '1040px',
    '@media (max-width: 719px)': { marginTop: '6px' },
  },
  fresh: { '@media print': { display: 'none' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  waiting: {
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { color: 'inherit', textDecorationLine: 'none' },
  },
  tools: {
    position: 'absolute',
    top: '4px',
    right: '12px',
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    zIndex: 5,
    '@media print': { display: 'none' },
  },
  print: { fontWeight: tokens.fontWeightRegular, '@media (max-width: 719px)': { display: 'none' } },
});

/** How the programme stands in a sentence: the verdict, what recovered, what slipped back, which decisions wait. */
export const ProgrammeHeader = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useStyles();
  const { programme, today } = scene;
  const { verdict, lastVerdict, meetings } = programme;
  const [, showAgenda] = useShown('agenda');
  const rating = ratingOfVerdict(verdict);
  const on = meetings.next && formatDay(meetings.next.meeting.on, today);
  const decisions = meetings.decisions.map(({ title }) => title);
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h1 className={styles.title}>{words.title}</h1>
        <span className={styles.period}>{words.period(today)}</span>
        <span className={mergeClasses(styles.period, styles.fresh)}>
          <FreshnessNote />
        </span>
      </div>
      {rating && (
        <p className={styles.verdict}>
          <RagChange now={rating} before={lastVerdict && ratingOfVerdict(lastVerdict)} />
          <span>
            <span className={styles.strong}>{verdict}.</span> {words.moves(programme)}{' '}
            {decisions.length === 0 ? (
              words.noDecisions
            ) : (
              <>
                <a
                  href="#next-meeting"
                  className={styles.waiting}
                  onClick={(event) => {
                    event.preventDefault();
                    showAgenda(true);
                    const heading = document.getElementById('next-meeting');
                    heading?.scrollIntoView({ block: 'center' });
                    heading?.focus({ preventScroll: true });
                  }}
                >
                  {words.decisions(decisions.length)}
                </a>
                {words.decisionsFor(decisions, on)}
              </>
            )}
          </span>
        </p>
      )}
      <div className={styles.tools}>
        <Button
          appearance="subtle"
          className={styles.print}
          icon={<Print20Regular />}
          onClick={() => {
            window.print();
          }}
        >
          {words.print}
        </Button>
        <PageCorner />
      </div>
    </header>
  );
};
