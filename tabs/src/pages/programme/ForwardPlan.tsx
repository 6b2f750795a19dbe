import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay, weekdayOf, type WeekAhead } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { DiamondGlyph } from '../../parts/DiamondGlyph';
import { lookOf } from '../../parts/lookOf';
import { PageLink } from '../../parts/PageLink';
import { programme as words } from '../../words/programme';
import { Card } from '../../parts/Card';
import { milestonePath } from '../../parts/milestonePath';
import { ShowButton } from './ShowButton';
import { StepList } from './StepList';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';
import { useShown } from './useShown';

const useStyles = makeStyles({
  weeks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    columnGap: '16px',
    rowGap: '12px',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
  },
  head: {
    margin: '0 0 2px',
    paddingBottom: '3px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  now: { borderBottomColor: tokens.colorCompoundBrandStroke },
  step: { display: 'flex', alignItems: 'flex-start', columnGap: '6px', padding: '3px 0' },
  glyph: { paddingTop: '1px' },
  title: { fontSize: '13px', lineHeight: '17px' },
  meeting: {
    padding: '3px 8px',
    margin: '3px 0',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '12px',
    lineHeight: '16px',
  },
  late: { fontSize: '12px' },
});

/** Steps of a week before the rest is asked for. */
const first = 4;

/** What comes in the next weeks, and which meetings. */
export const ForwardPlan = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useStyles();
  const list = useListStyles();
  const { weeks, late } = scene.programme.ahead;
  const [shown] = useShown('late');
  return (
    <Card
      title={words.ahead}
      beside={
        <>
          <span className={list.quiet}>{words.due(weeks.reduce((sum, { steps }) => sum + steps.length, 0))}</span>
          {late.length > 0 && (
            <ShowButton list="late" className={mergeClasses(styles.late, list.late)}>
              {words.late(late.length)}
            </ShowButton>
          )}
        </>
      }
    >
      {shown && late.length > 0 && <StepList steps={late} scene={scene} label={words.late(late.length)} />}
      <div className={styles.weeks}>
        {weeks.map((week, at) => (
          <Week key={week.monday} week={week} at={at} scene={scene} />
        ))}
      </div>
    </Card>
  );
};

interface Props {
  readonly week: WeekAhead;
  readonly at: number;
  readonly scene: ProgrammeScene;
}

const Week = ({ week, at, scene }: Props): ReactElement => {
  const styles = useStyles();
  const list = useListStyles();
  const { today } = scene;
  const { steps, meetings, monday } = week;
  const key = `week-${String(at + 1)}` as const;
  const [shown] = useShown(key);
  const isWeekend = weekdayOf(today) > 5;
  const heading = isWeekend && at === 0 ? words.coming : words.week(isWeekend ? at + 1 : at, monday, today);
  return (
    <div>
      <h3 className={mergeClasses(styles.head, at === 0 && styles.now)}>{heading}</h3>
      {meetings.map(({ id, title, on }) => (
        <div key={id} className={styles.meeting}>
          {title.includes(formatDay(on)) ? title : `${title}, ${formatDay(on, today)}`}
        </div>
      ))}
      {steps.length === 0 && meetings.length === 0 && <p className={list.quiet}>{words.nothingDue}</p>}
      {steps.length > 0 && (
        <ul className={list.list} aria-label={heading}>
          {(shown ? steps : steps.slice(0, first)).map((step) => (
            <li key={step.milestone.id} className={styles.step}>
              <span className={styles.glyph}>
                <DiamondGlyph look={lookOf(step)} />
              </span>
              <div className={list.text}>
                <PageLink
                  className={mergeClasses(list.title, styles.title)}
                  to={milestonePath(step.milestone.id, scene.snapshot)}
                >
                  {step.milestone.title}
                </PageLink>
                <div className={list.meta}>
                  {formatDay(step.on, today)} · {step.project.code}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {steps.length > first && (
        <div className={list.meta}>
          <ShowButton list={key} label={`${heading}: ${shown ? words.fewer : words.more(steps.length - first)}`}>
            {shown ? words.fewer : words.more(steps.length - first)}
          </ShowButton>
        </div>
      )}
    </div>
  );
};
