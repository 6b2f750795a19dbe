import { mergeClasses } from '@fluentui/react-components';
import { finishSlipOf, formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import type { ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { RagGlyph } from '../../../parts/RagGlyph';
import { objectives } from '../../../words/objectives';
import { slipText } from '../../../words/slipText';
import { useObjectiveStyles } from './useObjectiveStyles';

/** A project with its rating, its finish and how far that slipped; leads to the project. */
export const ServingProject = ({
  project,
  today,
}: {
  readonly project: Project;
  readonly today: Day;
}): ReactElement => {
  const styles = useObjectiveStyles();
  const slip = slipText(finishSlipOf(project));
  return (
    <li className={styles.project}>
      <RagGlyph rating={project.rating} />
      <PageLink className={styles.projectName} to={`/project/${encodeURIComponent(project.code)}`}>
        {project.code} {project.title}
      </PageLink>
      <span className={mergeClasses(styles.finish, styles.quiet)}>
        {objectives.finish} {formatDay(project.finish, today)}
        {slip !== undefined && `, ${slip}`}
      </span>
    </li>
  );
};
