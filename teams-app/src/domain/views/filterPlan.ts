import { addDays } from '../day';
import type { Day, EscalationRecord, MilestoneRecord, PersonRecord, ProjectRecord, Rating } from '../plan';
import type { MilestoneStanding, MilestoneState } from './milestoneStanding';
import type { ProjectStanding } from './projectStanding';

/** What a person narrows a plan down to; absent parts do not narrow. All given parts must hold. */
export interface PlanFilter {
  /** Person id: milestones they own, and whole projects they lead or are SRO of. */
  readonly owner?: string | undefined;
  readonly rating?: Rating | undefined;
  readonly state?: MilestoneState | undefined;
  /** Only projects that need attention. */
  readonly attention?: boolean | undefined;
  /** Open milestones due within this many calendar days, late ones included. */
  readonly dueWithinDays?: number | undefined;
  /** Words that must all be found in a project's or milestone's reference, title or people. */
  readonly text?: string | undefined;
}

/**
 * Projects and milestones that fit. A project stays when it fits itself or one of its milestones does; it keeps its standing, and its
 * milestones are narrowed to those that fit (all of them when the project itself is what fits).
 */
export const filterPlan = <P extends ProjectRecord, M extends MilestoneRecord, E extends EscalationRecord>(
  projects: readonly ProjectStanding<P, M, E>[],
  filter: PlanFilter,
  people: ReadonlyMap<string, PersonRecord>,
  today: Day,
): readonly ProjectStanding<P, M, E>[] => {
  const { text = '', ...parts } = filter;
  const words = plain(text).split(/\s+/).filter(Boolean);
  // The whole plan, as most look at it.
  if (words.length === 0 && Object.values(parts).every((part) => part === undefined || part === false)) return projects;
  const until = filter.dueWithinDays === undefined ? undefined : addDays(today, filter.dueWithinDays);
  const name = (id: string | undefined): string => (id === undefined ? '' : (people.get(id)?.title ?? ''));

  const dated = ({ milestone }: MilestoneStanding<M>): boolean =>
    until === undefined || (milestone.done === undefined && milestone.forecast <= until);

  return projects.flatMap((standing) => {
    const { project } = standing;
    if (filter.rating !== undefined && project.rating !== filter.rating) return [];
    if (filter.attention && !standing.needsAttention) return [];
    const ownsProject = filter.owner === undefined || [project.lead, project.sro].includes(filter.owner);
    // A long plan that nobody searches is not spelt out.
    const projectText =
      words.length > 0 ? plain([project.code, project.title, name(project.lead), name(project.sro)].join(' ')) : '';
    const textInProject = words.every((word) => projectText.includes(word));

    const fits = (item: MilestoneStanding<M>): boolean => {
      const { milestone, state } = item;
      if (filter.state !== undefined && state !== filter.state) return false;
      if (!dated(item) || !(ownsProject || milestone.owner === filter.owner)) return false;
      if (textInProject) return true;
      const text = `${projectText} ${plain(`${milestone.key} ${milestone.title} ${name(milestone.owner)}`)}`;
      return words.every((word) => text.includes(word));
    };
    const milestones = standing.milestones.filter(fits);
    const narrowsMilestones = filter.state !== undefined || until !== undefined;
    const projectFits = ownsProject && textInProject && !narrowsMilestones;
    return milestones.length > 0 || projectFits ? [{ ...standing, milestones }] : [];
  });
};

/** Lower case without accents, so that “Sinead” finds “Sinéad”. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
