import { referencesWritten } from '../domain';
import type { Context } from './context';
import { refused, type Refused } from './refusals';

/** Refuses a project reference that is not one of the domain's; what is there already may stay, though its project has gone. */
export const servingFault = (
  { replica: { snapshot } }: Context,
  domain: string,
  { projects, before }: { readonly projects: string | null | undefined; readonly before?: string | undefined },
): Refused | undefined => {
  const kept = new Set(referencesWritten(before));
  const known = new Set(
    [...snapshot.projects.values()]
      .filter((project) => project.domain === domain)
      .map(({ code }) => code.toLowerCase()),
  );
  const strange = referencesWritten(projects ?? undefined).find(
    (code) => !kept.has(code) && !known.has(code.toLowerCase()),
  );
  return strange === undefined ? undefined : refused('objective.unknownProject', { code: strange });
};
