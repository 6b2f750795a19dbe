import { referenceOf } from '@ipmo-hub/teams-app/domain';
import type { NewItem } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import type { Found } from './findIn';
import { objectives } from './objectives';
import { risks, type DemoRisk } from './risks';

const codes = ['SAF', 'VAL', 'WOR'] as const;

/** Writes the demo's RAID logs and objectives. */
export const logRisks = async ({ store, replica }: Context, found: Found): Promise<void> => {
  const domains = new Map([...replica.snapshot.domains.values()].map(({ code, id }) => [code, id]));
  const domainOf = (code: string): string => domains.get(code) ?? '';
  const all = codes.flatMap((code) => risks[code].map((risk) => ({ code, risk })));
  const plain = all.filter(({ risk }) => risk.from === undefined);
  const made = await store.createMany(
    'risks',
    plain.map(({ code, risk }) => riskOf(found, code, domainOf(code), risk)),
  );
  const ids = new Map(made.map(({ item }) => [item.key, item.id]));
  await store.createMany(
    'risks',
    all
      .filter(({ risk }) => risk.from !== undefined)
      .map(({ code, risk }) => {
        const cameFrom = ids.get(referenceOf(code, 'R', risk.from ?? 0));
        return { ...riskOf(found, code, domainOf(code), risk), ...(cameFrom !== undefined && { cameFrom }) };
      }),
  );
  await store.createMany(
    'objectives',
    codes.flatMap((code) =>
      objectives[code].map(({ title, owner, success, by, projects, state }, at): NewItem<'objectives'> => ({
        title,
        key: referenceOf(code, 'O', at + 1),
        domain: domainOf(code),
        owner: found.person(owner),
        success,
        by: found.day(by),
        projects: projects.join(', '),
        state: state ?? 'Open',
        position: at + 1,
      })),
    ),
  );
};

const riskOf = (found: Found, code: string, domain: string, risk: DemoRisk): NewItem<'risks'> => {
  const { number, kind, title, owner, project, score, first, was, target, response, doing, raised, review, closed } =
    risk;
  return {
    title,
    key: referenceOf(code, 'R', number),
    kind,
    domain,
    ...(project !== undefined && { project: found.project(project).id }),
    owner: found.person(owner),
    ...(score && { consequence: score[0], likelihood: score[1], firstScore: first ?? score[0] * score[1] }),
    ...(was && { lastScore: was[0], scoredOn: found.day(was[1]) }),
    ...(target !== undefined && { targetScore: target }),
    ...(response !== undefined && { response }),
    ...(doing !== undefined && { mitigation: doing }),
    state: closed ? 'Closed' : 'Open',
    raisedOn: found.day(raised),
    raisedBy: found.person(owner),
    ...(review !== undefined && { reviewBy: found.day(review) }),
    ...(closed && { closedOn: found.day(closed[0]), outcome: closed[1] }),
  };
};
