import { formatDay, ratingName, slipSentence, type rungWords } from '@ipmo-hub/teams-app/words';

type Today = Parameters<typeof formatDay>[1];
type Day = Parameters<typeof formatDay>[0];

interface ProjectFacts {
  readonly finish: Day;
  readonly today: Today;
  readonly slipDays: Parameters<typeof slipSentence>[0];
  readonly done: number;
  readonly milestones: number;
  readonly late: number;
}

const most = 80;

/** What the command `status` says. */
export const statusWords = {
  noDomains: 'There is no domain in the programme yet.',
  notFound: (typed: string) =>
    `No project or domain is called “${typed.slice(0, most)}”. Try its reference, such as VAL-03, or a word of its title.`,
  choose: (typed: string) => `“${typed.slice(0, most)}” may be one of these; say which:`,
  choice: (code: string, title: string) => `• status ${code}: ${title}`,
  domainGone: (title: string) => `${title} is no longer in the plan.`,
  domainCounts: ({ projects, milestones, late }: Readonly<Record<'projects' | 'milestones' | 'late', number>>) =>
    `${String(projects)} projects, ${String(milestones)} milestones, ${String(late)} late.`,
  project: (code: string, title: string, ...rating: Parameters<typeof ratingName>) =>
    `${code} ${title}: ${ratingName(...rating)}.`,
  finish: ({ finish, today, slipDays, done, milestones, late }: ProjectFacts) =>
    `Finish ${formatDay(finish, today)}, ${slipSentence(slipDays)}; ${String(done)} of ${String(milestones)} milestones done, ${String(late)} late.`,
  next: (name: string) => `Next: ${name}.`,
  escalated: (rung: (typeof rungWords)[keyof typeof rungWords]) => `Escalated: with ${rung}.`,
  sro: (name: string | undefined) => `SRO: ${name ?? 'nobody'}.`,
};
