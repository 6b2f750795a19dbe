import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { PageCorner } from '../../parts/PageCorner';
import { PageLink } from '../../parts/PageLink';
import { RagChange } from '../../parts/RagChange';
import { project as words } from '../../words/project';
import type { ProjectScene } from './useProjectStory';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '2px',
    padding: '10px 12px 0 20px',
    '@media (max-width: 719px)': { padding: '10px 4px 0 16px', rowGap: '8px' },
  },
  text: { flexGrow: 1, flexBasis: '320px', minWidth: 0, '@media (max-width: 719px)': { flexBasis: '200px' } },
  crumbs: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '6px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    '& a': { color: tokens.colorNeutralForeground3 },
    '@media (max-width: 719px)': { '& a': { display: 'inline-block', padding: '4px 0' }, lineHeight: '24px' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px', rowGap: '2px' },
  title: {
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  priority: {
    fontSize: '12px',
    lineHeight: '16px',
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  verdict: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    margin: 0,
    flexBasis: '100%',
    order: 1,
    paddingRight: '12px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  tools: { display: 'flex', alignItems: 'center', gap: '8px', flexShrink: 0 },
  tool: { '@media (max-width: 719px)': { minHeight: '44px' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '@media (max-width: 719px)': { order: 2, flexBasis: '100%', paddingRight: '12px' },
  },
});

interface Props {
  readonly scene: ProjectScene;
  readonly open: 'update' | 'barrier' | undefined;
  /** What waits to be sent already: its button is away until it is sent or taken back. */
  readonly sent: { readonly update: boolean; readonly barrier: boolean };
  readonly onOpen: (form: 'update' | 'barrier' | undefined) => void;
}

/** Where the project belongs, how it stands in a sentence, and the two things people come to do. */
export const ProjectHeader = ({ scene, open, sent, onOpen }: Props): ReactElement => {
  const styles = useStyles();
  const { story, today } = scene;
  const mayReport = scene.mayReport && !sent.update;
  const mayRaise = scene.mayRaise && !sent.barrier;
  const { project, domain } = story;
  const toggle = (form: 'update' | 'barrier') => (): void => {
    onOpen(open === form ? undefined : form);
  };
  return (
    <header className={styles.root}>
      <div className={styles.text}>
        <nav aria-label={words.breadcrumb}>
          <ol className={styles.crumbs}>
            {domain && (
              <li>
                <PageLink to={`/domain/${encodeURIComponent(domain.code)}?open=${encodeURIComponent(project.code)}`}>
                  {domain.title}
                </PageLink>{' '}
                <span aria-hidden="true">›</span>
              </li>
            )}
            <li aria-current="page">{project.code}</li>
          </ol>
        </nav>
        <div className={styles.line}>
          <h1 className={styles.title}>{project.title}</h1>
          {project.priority !== undefined && (
            <span className={styles.priority}>{words.priority(project.priority)}</span>
          )}
        </div>
      </div>
      {(mayRaise || mayReport) && (
        <div className={styles.buttons}>
          {mayRaise && (
            <Button
              className={styles.tool}
              icon={<Warning20Regular />}
              aria-expanded={open === 'barrier'}
              onClick={toggle('barrier')}
            >
              {words.raise}
            </Button>
          )}
          {mayReport && (
            <Button
              className={styles.tool}
              appearance="primary"
              icon={<Edit20Regular />}
              aria-expanded={open === 'update'}
              onClick={toggle('update')}
            >
              {words.update}
            </Button>
          )}
        </div>
      )}
      <div className={styles.tools}>
        <PageCorner />
      </div>
      <p className={styles.verdict}>
        <RagChange now={project.rating} before={project.lastRating} />
        <span>
          <span className={styles.strong}>{words.verdict(project.rating)}</span>{' '}
          {scene.ready.verdict && words.causes(story, today)}
        </span>
      </p>
    </header>
  );
};
