import { useState, type ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { RagChange } from '../../../parts/RagChange';
import { my as words } from '../../../words/my';
import { Card } from '../../../parts/Card';
import { projectPath } from '../../../parts/milestonePath';
import { ShowMore } from '../ShowMore';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';

const firstShown = 6;

/** The projects that the person answers for, what is off track first. */
export const ProjectsSection = ({ scene }: { readonly scene: MyWorkScene }): ReactElement => {
  const styles = useWorkStyles();
  const [all, setAll] = useState(false);
  const { projects } = scene.work;
  return (
    <Card
      title={words.projects}
      beside={projects.length > 0 && <span className={styles.count}>{projects.length}</span>}
    >
      {projects.length === 0 ? (
        <p className={styles.body}>{words.noProjects}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {(all ? projects : projects.slice(0, firstShown)).map(({ project, roles }) => (
              <li key={project.id} className={styles.row} style={{ flexWrap: 'nowrap' }}>
                <RagChange now={project.rating} before={project.lastRating} />
                <div className={styles.text}>
                  <PageLink className={styles.title} to={projectPath(project.code)}>
                    {project.title}
                  </PageLink>
                  <div className={styles.meta}>
                    {project.code} · {words.roles(roles)}
                  </div>
                </div>
              </li>
            ))}
          </ul>
          <ShowMore count={projects.length} first={firstShown} all={all} onChange={setAll} label={words.projects} />
        </>
      )}
    </Card>
  );
};
