import type { ProjectRecord } from '../../plan';
import type { MyScene } from './myScene';

export type MyRole = 'SRO' | 'deputy' | 'lead';

/** A project that the person answers for. */
export interface MyProject {
  readonly project: ProjectRecord;
  readonly roles: readonly MyRole[];
}

const order: Readonly<Record<ProjectRecord['rating'], number>> = {
  Red: 0,
  Amber: 1,
  Green: 2,
  'Not started': 3,
  Complete: 4,
};

/** What is off track first, then by reference. */
export const myProjects = ({ snapshot, me }: Pick<MyScene, 'snapshot' | 'me'>): readonly MyProject[] =>
  [...snapshot.projects.values()]
    .map((project) => ({ project, roles: rolesOn(project, me.id) }))
    .filter(({ roles }) => roles.length > 0)
    .sort(
      ({ project: one }, { project: other }) =>
        order[one.rating] - order[other.rating] || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
    );

const rolesOn = ({ sro, deputy, lead }: ProjectRecord, me: string): readonly MyRole[] => [
  ...(sro === me ? (['SRO'] as const) : []),
  ...(deputy === me ? (['deputy'] as const) : []),
  ...(lead === me ? (['lead'] as const) : []),
];
