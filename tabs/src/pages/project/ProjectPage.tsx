import type { ReactElement } from 'react';
import { Message } from '../../parts/Message';
import { Skeleton } from '../../parts/Skeleton';
import { PageLink } from '../../parts/PageLink';
import { project as words } from '../../words/project';
import type { PageProps } from '../definePage';
import { ProjectBody } from './ProjectBody';
import { useProjectStory } from './useProjectStory';

/** The story of one project, by its reference. */
export const ProjectPage = ({ entity }: PageProps): ReactElement => {
  const scene = useProjectStory(entity);
  if (scene === 'reading') return <Skeleton />;
  if (scene === 'gone')
    return (
      <Message title={words.gone} actions={<PageLink to="/domain">{words.seePlans}</PageLink>}>
        {words.goneWhy}
      </Message>
    );
  return <ProjectBody key={scene.project.id} scene={scene} />;
};
