import type { Rating } from '../../plan';
import { verdictOn, type Verdict } from '../domainHealth';
import { ratingOfVerdict } from '../ratingOfVerdict';
import type { DomainRow } from './domainRow';
import type { ProgrammeDomain, ProgrammeProject } from './records';

/** How a domain or project moved since the period before. Better: no longer off track, and not on track yet. */
export type Move = 'recovered' | 'better' | 'slipped back';

export interface ProgrammeVerdict {
  /** The domains' verdicts, judged as a domain judges its projects: no average. */
  readonly verdict: Verdict;
  readonly lastVerdict: Verdict | undefined;
  readonly moves: Readonly<Record<Move, readonly ProgrammeDomain[]>>;
  /** The same of projects, priorities first: what there is to say when no domain moved. */
  readonly projectMoves: Readonly<Record<Move, readonly ProgrammeProject[]>>;
}

export const programmeVerdict = (
  rows: readonly Pick<DomainRow, 'domain' | 'health'>[],
  projects: Iterable<ProgrammeProject>,
  priorities: ReadonlySet<string>,
): ProgrammeVerdict => {
  const on = (verdicts: readonly (Verdict | undefined)[]): readonly Rating[] =>
    verdicts.flatMap((verdict) => (verdict && ratingOfVerdict(verdict)) ?? []);
  const last = on(rows.map(({ health }) => health.lastVerdict));
  return {
    verdict: verdictOn(on(rows.map(({ health }) => health.verdict))),
    lastVerdict: last.length === 0 ? undefined : verdictOn(last),
    moves: byMove(
      rows.map(({ domain, health: { verdict, lastVerdict } }) => ({
        item: domain,
        move: moveOf(lastVerdict && ratingOfVerdict(lastVerdict), ratingOfVerdict(verdict)),
      })),
    ),
    projectMoves: byMove(
      [...projects]
        .sort((a, b) => Number(priorities.has(b.id)) - Number(priorities.has(a.id)) || (a.code < b.code ? -1 : 1))
        .map((project) => ({ item: project, move: moveOf(project.lastRating, project.rating) })),
    ),
  };
};

/** What has not begun is no trouble, and neither is what is complete. */
const trouble: Readonly<Record<Rating, number>> = { Red: 2, Amber: 1, Green: 0, Complete: 0, 'Not started': 0 };

const moveOf = (last: Rating | undefined, now: Rating | undefined): Move | undefined => {
  if (last === undefined || now === undefined || trouble[now] === trouble[last]) return undefined;
  if (trouble[now] > trouble[last]) return 'slipped back';
  return trouble[now] === 0 ? 'recovered' : 'better';
};

const byMove = <T>(
  items: readonly { readonly item: T; readonly move: Move | undefined }[],
): Readonly<Record<Move, readonly T[]>> => {
  const moves: Record<Move, T[]> = { recovered: [], better: [], 'slipped back': [] };
  for (const { item, move } of items) if (move) moves[move].push(item);
  return moves;
};
