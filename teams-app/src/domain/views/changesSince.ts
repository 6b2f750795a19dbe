import { changeKinds, type Change } from '../changes/change';
import type { ChangesSnapshot } from '../changes/changesSnapshot';
import { changeWindow, type ChangeWindow } from '../changes/changeWindow';
import { escalationChanges } from '../changes/escalationChanges';
import { milestoneChanges } from '../changes/milestoneChanges';
import { riskChanges } from '../changes/riskChanges';
import type { Seen } from '../changes/seen';
import { referencesWritten } from '../referencesWritten';
import type { Day } from '../plan';

interface Asked {
  /** Id of the domain. */
  readonly domain: string;
  /** First day to be told of; a last look that is older goes before it. */
  readonly from: Day;
  readonly today: Day;
  readonly seen: Seen | undefined;
}

/**
 * What happened in a domain from a day on, newest first: reports, milestones done, moved, replanned and new, steps of escalations, decisions, risks raised,
 * scored anew, closed and happened. Each once; what happened since the last look is marked as new.
 */
export const changesSince = (snapshot: ChangesSnapshot, { domain, from, today, seen }: Asked): readonly Change[] => {
  const window = changeWindow(from, today, seen);
  const { projects } = snapshot;
  const isOurs = (project: string): boolean => projects.get(project)?.domain === domain;
  return [
    ...[...snapshot.milestones.values()]
      .filter(({ project }) => isOurs(project))
      .flatMap((milestone) => milestoneChanges(milestone, window)),
    ...[...snapshot.escalations.values()]
      .filter(({ project }) => isOurs(project))
      .flatMap((escalation) => escalationChanges(escalation, window)),
    ...reportsIn(snapshot, isOurs, window),
    ...decisionsIn(snapshot, domain, window),
    ...risksIn(snapshot, domain, window),
  ]
    .filter(({ on }) => window.holds(on))
    .map((change) => ({ change, code: projects.get(change.project ?? '')?.code ?? '' }))
    .sort(newestFirst)
    .map(({ change }) => change);
};

const reportsIn = (
  { updates }: ChangesSnapshot,
  isOurs: (project: string) => boolean,
  window: ChangeWindow,
): Change[] =>
  [...updates.values()]
    .filter(({ project }) => isOurs(project))
    .map(({ id, title, project, on, modified, rating, before, by, did, next, help }) => ({
      id: `updates/${id}`,
      on,
      isNew: window.isNew(on, modified),
      project,
      item: { list: 'updates', id, title },
      fact: { kind: 'report', now: rating, before, by, words: did ?? next ?? help ?? '' },
    }));

const decisionsIn = (
  { decisions, projects, groups }: ChangesSnapshot,
  domain: string,
  window: ChangeWindow,
): Change[] => {
  const byCode = new Map([...projects.values()].map((project) => [project.code.toLowerCase(), project]));
  return [...decisions.values()].flatMap(({ id, title, on, modified, group, projects: named }) => {
    const touched = referencesWritten(named).flatMap((code) => byCode.get(code.toLowerCase()) ?? []);
    const first = touched.find((project) => project.domain === domain);
    if (!first && groups.get(group ?? '')?.domain !== domain) return [];
    const item = { list: 'decisions' as const, id, title };
    const isNew = window.isNew(on, modified);
    return [{ id: `decisions/${id}`, on, isNew, project: first?.id, item, fact: { kind: 'decision' as const } }];
  });
};

const risksIn = ({ risks }: ChangesSnapshot, domain: string, window: ChangeWindow): Change[] => {
  const happened = new Set([...risks.values()].map(({ cameFrom }) => cameFrom));
  return [...risks.values()]
    .filter((risk) => risk.domain === domain)
    .flatMap((risk) => riskChanges(risk, window, happened.has(risk.id)));
};

interface Placed {
  readonly change: Change;
  readonly code: string;
}

const newestFirst = ({ change: a, code: one }: Placed, { change: b, code: other }: Placed): number => {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1;
  const kinds = changeKinds.indexOf(a.fact.kind) - changeKinds.indexOf(b.fact.kind);
  if (kinds !== 0) return kinds;
  if (one !== other) return one < other ? -1 : 1;
  return a.id === b.id ? 0 : a.id > b.id ? -1 : 1;
};
