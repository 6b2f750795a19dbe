import { formatDay, mayReport, periodsReported, type Rating } from '../domain';
import type { UpdateOutcome } from '../graph';
import { checkFields, lists, type NewItem, type Patch, type Project, type Update } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { writeOver } from './writeOver';

/** What is said of a project; empty texts say nothing. */
export interface UpdateReport {
  /** Id in the Projects list. */
  readonly project: string;
  readonly rating: Rating;
  readonly did?: string;
  readonly next?: string;
  readonly help?: string;
  /** The project as the person saw it; as it is known now, unless given. A rating that somebody else changed since comes back as a conflict. */
  readonly base?: Project;
}

type Written = UpdateOutcome<'projects'>;
type Updated = Extract<Written, { readonly kind: 'updated' }>;

/** The project as it is then, and the report that was logged. */
export type ReportOutcome = (Updated & { readonly update: Update }) | Exclude<Written, Updated> | Refused;

/**
 * Logs a report on a project and moves its rating, for whoever may (see mayReport). One report a person a day: a second one corrects the first.
 * The rating of the period before (see reportPeriod) becomes `lastRating` once a period: each report keeps the rating that it replaced, and the
 * period's first says what the period began with. So a call that was cut short may be repeated, and a correction moves nothing twice.
 *
 * The report is logged first: were the rating moved first, a repeated call would take the new rating for the one it replaced. Where somebody else
 * changed the rating meanwhile, or deleted the project, the log is put back as it was: a conflict has written nothing, and the person reports again on
 * what they then see. Two who report the same rating do not clash.
 */
export const reportUpdate = async (context: Context, report: UpdateReport): Promise<ReportOutcome> => {
  const { snapshot } = context.replica;
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  if (!person) return refused('authority.unknownPerson');
  const current = snapshot.projects.get(report.project);
  if (!current) return { kind: 'gone' };
  if (!mayReport(person, current, snapshot)) return refused('authority.notYours', { who: whoMay(context, current) });

  const base = report.base?.id === current.id ? report.base : current;
  const fields = fieldsOf(context, { report, project: base, by: person.id });
  const problems = checkFields(lists.updates, fields);
  if (problems.length > 0) return refusedFields(problems);
  const { update, takeBack } = await log(context, fields);
  const lastRating = ratingBefore(context, base, update);
  const patch: Patch<'projects'> = { rating: report.rating, ...(lastRating && { lastRating }) };
  const outcome = await moveRating(context, base, patch);
  if (outcome.kind === 'updated') return { ...outcome, update };
  await takeBack();
  return outcome;
};

/** An answer that was lost comes back as a conflict, too: then the rating is what was asked for. */
const moveRating = async ({ store }: Context, base: Project, patch: Patch<'projects'>): Promise<Written> => {
  const outcome = await store.update('projects', base, patch);
  return outcome.kind === 'conflict' && outcome.theirs.rating === patch.rating
    ? store.update('projects', outcome.theirs, patch)
    : outcome;
};

const whoMay = ({ replica }: Context, { lead, sro }: Project): string => {
  const name = replica.snapshot.people.get(lead ?? sro)?.title ?? 'the project’s lead';
  return `${name}, the project’s SRO, the domain lead and the programme team`;
};

interface Reported {
  readonly report: UpdateReport;
  readonly project: Project;
  readonly by: string;
}

const fieldsOf = (context: Context, { report, project, by }: Reported): NewItem<'updates'> => {
  const on = todayOf(context);
  const [did, next, help] = [report.did, report.next, report.help].map((text) => text?.trim() ?? '');
  return {
    title: `${project.code} on ${formatDay(on)}`.slice(0, 255),
    key: `projects/${project.id}/${on}/${by}`,
    project: project.id,
    by,
    on,
    rating: report.rating,
    before: project.rating,
    ...(did && { did }),
    ...(next && { next }),
    ...(help && { help }),
  };
};

interface Logged {
  readonly update: Update;
  /** Puts the log back as it was; a correction that was made to it meanwhile stands. */
  readonly takeBack: () => Promise<unknown>;
}

/** What it replaced stays as it was first logged. */
const log = async (context: Context, fields: NewItem<'updates'>): Promise<Logged> => {
  const { store } = context;
  const { kind, item } = await store.create('updates', fields);
  if (kind === 'created') return { update: item, takeBack: () => store.remove('updates', item) };
  const update = await writeOver(context, 'updates', item, (logged) =>
    saysSame(logged, fields) ? undefined : saidBy(fields),
  );
  const takeBack = () => store.update('updates', update, saidBy(item));
  return { update, takeBack: update === item ? () => Promise.resolve() : takeBack };
};

type Words = Pick<NewItem<'updates'>, 'rating' | 'did' | 'next' | 'help'>;

const saidBy = ({ rating, did, next, help }: Words): Patch<'updates'> => ({
  rating,
  did: did ?? null,
  next: next ?? null,
  help: help ?? null,
});

const saysSame = (one: Words, other: Words): boolean =>
  one.rating === other.rating && same(one.did, other.did) && same(one.next, other.next) && same(one.help, other.help);

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ?? null) === (other ?? null);

/** The rating that the period of this report began with; undefined when the log does not tell. */
const ratingBefore = ({ replica, calendar }: Context, project: Project, update: Update): Rating | undefined => {
  const { updates, domains } = replica.snapshot;
  const others = [...updates.values()].filter((one) => one.project === project.id && one.id !== update.id);
  const all = [...others, update].sort((a, b) => (a.on === b.on ? Number(a.id) - Number(b.id) : a.on < b.on ? -1 : 1));
  const cadence = domains.get(project.domain)?.updateEvery ?? 'Monthly';
  const periods = periodsReported(calendar, { cadence, start: project.start, days: all.map(({ on }) => on) });
  const first = all.find(({ on }) => periods.get(on) === periods.get(update.on));
  return first?.before;
};
