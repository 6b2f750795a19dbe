import type { NewItem } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import { decisions } from './decisions';
import type { Found } from './findIn';
import { groups } from './groups';
import { handovers } from './handovers';
import { rollouts, type DemoPlace } from './rollouts';

/** Writes what tells the story of the demo's projects: the groups they answer to, their roll-outs, hand-overs and decisions. */
export const logStory = async (context: Context, found: Found): Promise<void> => {
  const { store, replica } = context;
  const domains = new Map([...replica.snapshot.domains.values()].map(({ code, id }) => [code, id]));
  const made = await store.createMany(
    'groups',
    groups.map(({ key, title, kind, domain, chair, secretary, terms, quorum, template }): NewItem<'groups'> => {
      const id = domain === undefined ? undefined : domains.get(domain);
      return {
        key,
        title,
        kind,
        chair: found.person(chair),
        terms,
        ...(id !== undefined && { domain: id }),
        ...(secretary !== undefined && { secretary: found.person(secretary) }),
        ...(quorum !== undefined && { quorum }),
        ...(template !== undefined && { template }),
      };
    }),
  );
  const ids = new Map(made.map(({ item }) => [item.key, item.id]));
  for (const { key, projects = [] } of groups)
    for (const code of projects) await store.update('projects', found.project(code), { group: ids.get(key) ?? null });
  await writeHandovers(context, found);
  await writeRollouts(context, found);
  await store.createMany(
    'decisions',
    decisions.map(({ title, on, group, wording, rationale, projects, superseded }, at): NewItem<'decisions'> => {
      const id = ids.get(group);
      return {
        title,
        key: `${group}.D${String(at + 1)}`,
        on: found.day(on),
        ...(id !== undefined && { group: id }),
        wording,
        rationale,
        projects: projects.join(', '),
        state: superseded ? 'Superseded' : 'Stands',
      };
    }),
  );
};

const writeHandovers = async ({ store }: Context, found: Found): Promise<void> => {
  for (const [code, { stage, receiver, needed, isDone }] of Object.entries(handovers)) {
    const project = found.project(code);
    await store.update('projects', project, {
      ...(stage !== undefined && { stage }),
      ...(receiver !== undefined && { receiver: found.person(receiver) }),
      ...(needed && { handover: needed.join('\n') }),
      ...(isDone && { handedOver: project.finish }),
    });
  }
};

const writeRollouts = async ({ store, replica }: Context, found: Found): Promise<void> => {
  const places = new Map([...replica.snapshot.organisations.values()].map((one) => [one.code, one]));
  const itemOf = (code: string, place: DemoPlace): NewItem<'rollouts'> => {
    const organisation = places.get(place.organisation);
    if (!organisation) throw new Error(`The demo names ${place.organisation}, which was not imported.`);
    const { planned, forecast, live, note } = place;
    return {
      title: `${code} at ${organisation.title}`.slice(0, 255),
      key: `${code}/${place.organisation}`,
      project: found.project(code).id,
      organisation: organisation.id,
      planned: found.day(planned),
      ...(forecast !== undefined && { forecast: found.day(forecast) }),
      ...(live !== undefined && { live: found.day(live) }),
      ...(note !== undefined && { note }),
    };
  };
  await store.createMany(
    'rollouts',
    Object.entries(rollouts).flatMap(([code, all]) => all.map((place) => itemOf(code, place))),
  );
};
