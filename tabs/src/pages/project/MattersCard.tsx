import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type StoryMatter } from '@ipmo-hub/teams-app/domain';
import { escalationHeading, escalationStanding } from '@ipmo-hub/teams-app/words';
import { useEffect, useRef, type ReactElement } from 'react';
import { useSearch } from '../../app/AddressContext';
import { my } from '../../words/my';
import { project as words } from '../../words/project';
import { useWorkStyles } from '../my/useWorkStyles';
import { Card } from '../../parts/Card';
import { RungPips } from '../../parts/RungPips';
import { StepHistory } from '../../parts/StepHistory';
import type { ProjectScene } from './useProjectStory';

const useStyles = makeStyles({
  row: { display: 'block' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px' },
  title: {
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  line: { margin: '2px 0 0', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  path: {
    margin: '0',
    paddingTop: '8px',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  ruled: { marginTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What is stuck, with whom, what is asked and what was answered, beside the way back to green. */
export const MattersCard = ({ scene }: { readonly scene: ProjectScene }): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const { matters, project } = scene.story;
  const asked = new URLSearchParams(useSearch()).get('matter');
  const troubled = project.rating === 'Red' || project.rating === 'Amber';
  return (
    <Card title={words.matters} beside={matters.length > 0 && <span className={work.count}>{matters.length}</span>}>
      {matters.length === 0 ? (
        <p className={work.body}>{words.noMatters}</p>
      ) : (
        <ul className={work.list}>
          {matters.map((matter) => (
            <MatterLine
              key={matter.escalation.id}
              matter={matter}
              today={scene.today}
              asked={matter.escalation.id === asked}
            />
          ))}
        </ul>
      )}
      {(troubled || project.pathToGreen !== undefined) && (
        <p className={mergeClasses(styles.path, styles.ruled)}>
          <span className={styles.strong}>{words.path}</span>{' '}
          {project.pathToGreen ?? <span className={work.warning}>{words.noPath}</span>}
        </p>
      )}
    </Card>
  );
};

const rungs = ['Owner', 'SRO', 'Domain lead', 'Leadership group'] as const;

interface LineProps {
  readonly matter: StoryMatter;
  readonly today: string;
  /** The address names it: the reader begins here. */
  readonly asked: boolean;
}

const MatterLine = ({ matter, today, asked }: LineProps): ReactElement => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);
  const styles = useStyles();
  const work = useWorkStyles();
  const { escalation, facts, askedBy, history } = matter;
  const { verdict, rest } = escalationStanding(facts);
  const isLate = facts.state === 'open' && facts.workingDaysLeft < 1;
  return (
    <li className={mergeClasses(work.row, styles.row)}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {escalationHeading(facts)}
        </h3>
        <RungPips rung={rungs.indexOf(facts.rung)} />
        <span className={work.meta}>{words.with(facts.holderName, facts.rung)}</span>
      </div>
      {escalation.ask === undefined ? (
        <p className={styles.line}>
          <span className={styles.strong}>{words.why}</span> {escalation.reason}
        </p>
      ) : (
        <p className={styles.line}>{my.asks(askedBy, escalation.ask)}</p>
      )}
      <p className={styles.line}>
        <span className={mergeClasses(styles.strong, isLate && work.late)}>{verdict}</span> {rest}
      </p>
      <StepHistory steps={history} today={today} />
    </li>
  );
};
