import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDay, type GovernancePost } from '@ipmo-hub/teams-app/domain';
import { useId, type ReactElement, type ReactNode } from 'react';
import { Initials } from '../../parts/Initials';
import { project as words } from '../../words/project';
import type { ProjectScene } from './useProjectStory';

const useStyles = makeStyles({
  root: {
    padding: '10px 14px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    gap: '10px 20px',
    margin: 0,
    '@media (max-width: 719px)': { gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))' },
  },
  name: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  value: { margin: '2px 0 0', fontSize: '14px', lineHeight: '20px', minWidth: 0, overflowWrap: 'anywhere' },
  person: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  meta: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  missing: {
    margin: '10px 0 0',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorPaletteMarigoldForeground2,
  },
});

/** Who answers for the project and to whom; what is missing is said, with who can set it. */
export const GovernanceStrip = ({ scene }: { readonly scene: ProjectScene }): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const { story, today } = scene;
  const { governance, project } = story;
  const { sro, deputy, lead, group, nextMeeting, dataAgreement, missing, whoCanSet } = governance;
  const agreement = words.agreements[dataAgreement ?? 'unknown'];
  const isOpen = dataAgreement === undefined || dataAgreement === 'Needed';
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.hidden}>
        {words.governance}
      </h2>
      <dl className={styles.list}>
        <Fact name={words.sro}>{<Post post={sro} today={today} />}</Fact>
        <Fact name={words.deputy}>{<Post post={deputy} today={today} />}</Fact>
        <Fact name={words.lead}>{<Post post={lead} today={today} />}</Fact>
        <Fact name={words.answersTo}>
          {group ? group.title : <span className={styles.warning}>{words.noGroup}</span>}
          {nextMeeting !== undefined && (
            <span className={styles.meta}>{words.next(formatDay(nextMeeting, today))}</span>
          )}
        </Fact>
        <Fact name={words.agreement}>
          <span className={mergeClasses(isOpen && styles.warning)}>{agreement}</span>
        </Fact>
        <Fact name={words.runs}>
          {formatDay(project.start, today)}
          <span className={styles.meta}>{words.to(formatDay(story.standing.project.finish, today))}</span>
          {story.standing.project.finish !== project.baselineFinish && (
            <span className={styles.meta}>{words.wasTo(formatDay(project.baselineFinish, today))}</span>
          )}
          {story.standing.byMilestones !== undefined && (
            <span className={styles.meta}>{words.byMilestones(formatDay(story.standing.byMilestones, today))}</span>
          )}
        </Fact>
      </dl>
      {missing.length > 0 && (
        <p className={styles.missing}>
          {words.missing(
            missing,
            whoCanSet.map(({ title }) => title),
          )}
        </p>
      )}
    </section>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
};

const Post = ({ post, today }: { readonly post: GovernancePost; readonly today: string }): ReactElement => {
  const styles = useStyles();
  if (!post.person) return <span className={styles.warning}>{words.nobody}</span>;
  return (
    <>
      <span className={styles.person}>
        <Initials name={post.person.title} />
        {post.person.title}
      </span>
      {post.organisation !== undefined && <span className={styles.meta}>{post.organisation}</span>}
      {post.awayUntil !== undefined && (
        <span className={mergeClasses(styles.meta, styles.warning)}>
          {words.awayUntil(formatDay(post.awayUntil, today))}
        </span>
      )}
    </>
  );
};
