import { addDays, type Day } from '../../domain';
import type { Milestone } from '../../lists';
import { workWords } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { WorkLine } from '../build/workRow';
import type { SubjectScene } from '../defineCard';
import { urgencyOf } from '../myWork/workLines';
import { teamsIdsOf } from '../scene';
import { idIn } from '../subject';

export interface DueThisMonthProps {
  readonly press: PressData;
  readonly title: string;
  /** The nearest day first. */
  readonly lines: readonly WorkLine[];
  /** How many are not shown. */
  readonly more: number;
  /** In words: how many, how many late. */
  readonly count: string;
  /** What the link opens. */
  readonly opens: string;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const most = 12;

/** What is late or due until the end of the month: a person's own (to nobody but them), a project's, a domain's, or all. */
export const dueThisMonthProps = (scene: SubjectScene): DueThisMonthProps | undefined => {
  const part = partOf(scene);
  if (!part) return undefined;
  const { snapshot, today, subject, viewer } = scene;
  const last = lastOfMonth(today);
  const milestones = [...snapshot.milestones.values()].filter(
    (milestone) => milestone.done === undefined && milestone.forecast <= last && part.holds(milestone),
  );
  const actions = [...snapshot.actions.values()].filter(
    ({ owner, done, due }) => owner === part.person && done === undefined && due <= last,
  );
  const name = (id: string): string | undefined => (id === part.person ? undefined : snapshot.people.get(id)?.title);
  const lines = [
    ...milestones.map(({ id, key, title, forecast, owner }) =>
      lineOf(scene, { key, title, day: forecast, owner: name(owner), link: scene.linkTo({ list: 'milestones', id }) }),
    ),
    ...actions.map(({ key, title, due }) =>
      lineOf(scene, { key, title: workWords.kind.action(title), day: due, owner: undefined, link: part.link }),
    ),
  ].sort((one, other) => compare(one.day, other.day) || compare(one.reference, other.reference));
  return {
    title: part.title,
    lines: lines.slice(0, most),
    more: Math.max(0, lines.length - most),
    count: workWords.dueCount(lines.length, lines.filter(({ day }) => day < today).length),
    opens: part.opens,
    link: part.link,
    refreshFor: teamsIdsOf(scene, [viewer?.id]),
    press: { card: 'dueThisMonth', subject, seen: markOf([subject]) },
  };
};

interface Part {
  readonly title: string;
  readonly link: string;
  readonly opens: string;
  holds(milestone: Milestone): boolean;
  /** Whose own actions belong to it. */
  readonly person?: string;
}

const partOf = ({ snapshot, subject, viewer, linkTo }: SubjectScene): Part | undefined => {
  const { projects } = snapshot;
  if (subject === 'programme')
    return {
      title: workWords.dueOf(workWords.programme),
      link: linkTo({ list: 'programme', id: '' }),
      opens: workWords.openProgramme,
      holds: () => true,
    };
  const person = snapshot.people.get(idIn(subject, 'people') ?? '');
  if (person)
    return viewer?.id === person.id
      ? {
          title: workWords.dueYours,
          link: linkTo({ list: 'people', id: person.id }),
          opens: workWords.openMine,
          person: person.id,
          holds: ({ owner, project }) => {
            const its = projects.get(project);
            return owner === person.id || its?.lead === person.id || its?.sro === person.id;
          },
        }
      : undefined;
  const [domain, project] = [
    snapshot.domains.get(idIn(subject, 'domains') ?? ''),
    projects.get(idIn(subject, 'projects') ?? ''),
  ];
  if (domain)
    return {
      title: workWords.dueOf(domain.title),
      link: linkTo({ list: 'domains', id: domain.id }),
      opens: workWords.openPlan,
      holds: (milestone) => projects.get(milestone.project)?.domain === domain.id,
    };
  return (
    project && {
      title: workWords.dueOf(project.title),
      link: linkTo({ list: 'projects', id: project.id }),
      opens: workWords.openPlan,
      holds: (milestone) => milestone.project === project.id,
    }
  );
};

interface Due {
  readonly key: string;
  readonly title: string;
  readonly day: Day;
  /** Named where it is somebody else's. */
  readonly owner: string | undefined;
  readonly link: string;
}

const lineOf = (scene: SubjectScene, { key, title, day, owner, link }: Due): WorkLine & { readonly day: Day } => ({
  what: title,
  reference: key,
  when: workWords.by(day, scene.today),
  who: owner,
  urgency: urgencyOf(scene, day),
  link,
  day,
});

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const lastOfMonth = (day: Day): Day => addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
