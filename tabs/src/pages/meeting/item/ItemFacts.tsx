import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentPdf20Regular } from '@fluentui/react-icons/svg/document-pdf';
import type { CurrentItem } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { projectPath } from '../../../parts/milestonePath';
import { PageLink } from '../../../parts/PageLink';
import { RagChange } from '../../../parts/RagChange';
import { meeting as words } from '../../../words/meeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { PaperLink } from './PaperLink';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '10px 24px',
    margin: 0,
    padding: '8px 12px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  narrow: { padding: '8px 10px' },
  fact: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  name: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, marginBottom: '2px' },
  value: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    minWidth: 0,
    '& > span': { minWidth: 0 },
  },
  file: { display: 'flex', columnGap: '6px', alignItems: 'flex-start', minWidth: 0 },
});

interface Props {
  readonly shown: CurrentItem;
  readonly narrow: boolean;
}

/** The project's rating as it was and is, what the group is asked, and the paper: what a decision is taken on. */
export const ItemFacts = ({ shown, narrow }: Props): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { project, asked, askedBy, papers } = shown;
  const there = papers.filter(({ paper }) => paper.receivedOn !== undefined);
  if (!project && asked === undefined && there.length === 0) return null;
  return (
    <dl className={mergeClasses(styles.root, narrow && styles.narrow)}>
      {project && (
        <div className={styles.fact}>
          <dt className={styles.name}>{words.project}</dt>
          <dd className={styles.value}>
            <RagChange now={project.now} before={project.last} />
            <span>
              <PageLink className={own.apart} to={projectPath(project.project.code)}>
                {project.project.code} {project.project.title}
              </PageLink>
              {project.words !== undefined && <div>{firstSentence(project.words)}</div>}
            </span>
          </dd>
        </div>
      )}
      {asked !== undefined && (
        <div className={styles.fact}>
          <dt className={styles.name}>{words.asked}</dt>
          <dd className={styles.value}>
            <span>
              {asked}
              {askedBy && <span className={own.meta}> {askedBy.title}</span>}
            </span>
          </dd>
        </div>
      )}
      {there.length > 0 && (
        <div className={styles.fact}>
          <dt className={styles.name}>{words.paper}</dt>
          {there.map(({ paper }) => (
            <dd key={paper.id} className={styles.value}>
              <span className={styles.file}>
                <DocumentPdf20Regular aria-hidden="true" style={{ flexShrink: 0 }} />
                <span>
                  <PaperLink paper={paper} />
                </span>
              </span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
};

const longest = 120;

/** Reports run on; beside a decision their first sentence is enough, and the project is one press away. */
const firstSentence = (text: string): string => {
  const [first = ''] = text.trim().split(/(?<=[.!?])\s|\n/);
  return first.length > longest ? `${first.slice(0, longest - 1).trimEnd()}…` : first;
};
