import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { ListStore, Replica } from '@ipmo-hub/teams-app/graph';
import type { Person, Risk, Snapshot } from '@ipmo-hub/teams-app/lists';
import { createRisk, type Context } from '@ipmo-hub/teams-app/usecases';
import fc from '../../../properties';
import { kofi, samplePlan, wen } from '../domain/samplePlan';

interface Site {
  readonly rows: Map<string, Risk>;
  /** Answers that get lost, in the order of the creates: the row is there, the writer hears nothing. */
  readonly lost: boolean[];
}

/** One person's side: their own copy of the log, which is behind until it is refreshed, and every step at the scheduler's pleasure. */
const writer = (site: Site, person: Person, turn: <T>(work: () => T) => Promise<T>): Context => {
  const seen = new Map<string, Risk>();
  const snapshot: Snapshot = { ...samplePlan(), risks: seen };
  const replica: Pick<Replica, 'snapshot' | 'refresh'> = {
    snapshot,
    refresh: () =>
      turn(() => {
        for (const row of site.rows.values()) seen.set(row.id, row);
        return [];
      }),
  };
  const store: Pick<ListStore, 'create'> = {
    create: (_list, fields) =>
      turn(() => {
        const given = fields as unknown as Risk;
        const there = site.rows.get(given.key);
        const item = there ?? {
          ...given,
          id: String(site.rows.size + 1),
          etag: '"1"',
          modified: '2026-11-23T09:30:00Z',
        };
        site.rows.set(given.key, item);
        if (site.lost.shift()) throw new AppError('graph.unreachable', { unclear: true });
        seen.set(item.id, item);
        return { kind: there ? 'existing' : 'created', item } as never;
      }),
  };
  return {
    actor: { kind: 'person', person },
    replica: replica as Replica,
    store: store as ListStore,
    calendar: createCalendar(),
    now: () => new Date('2026-11-23T09:30:00Z'),
  };
};

test('two writers at once, with answers lost: every wish is one entry, every reference is given once', async () => {
  const titles = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      titles,
      titles,
      fc.array(fc.boolean(), { maxLength: 8 }),
      fc.scheduler(),
      async (first, second, lost, scheduler) => {
        const site: Site = { rows: new Map(), lost: [...lost] };
        const turn = async <T>(work: () => T): Promise<T> => {
          await scheduler.schedule(Promise.resolve());
          return work();
        };
        const send = async (context: Context, title: string): Promise<void> => {
          for (let attempted = false; ; attempted = true) {
            try {
              const outcome = await createRisk(
                context,
                { title, kind: 'Risk', domain: '1', owner: kofi.id },
                { attempted },
              );
              if (outcome.kind === 'refused') throw new Error(outcome.error.message);
              expect(outcome.item.title).toBe(title);
              return;
            } catch (error) {
              if (!(error instanceof AppError)) throw error;
            }
          }
        };
        const sides = [
          { context: writer(site, kofi, turn), titles: first },
          { context: writer(site, wen, turn), titles: second },
        ];
        // One's own wishes do not wait for each other either.
        await scheduler.waitFor(
          Promise.all(sides.flatMap(({ context, titles }) => titles.map((title) => send(context, title)))),
        );

        const made = [...site.rows.values()].map(({ title, raisedBy }) => `${title} by ${String(raisedBy)}`).sort();
        const wished = [
          ...first.map((title) => `${title} by ${kofi.id}`),
          ...second.map((title) => `${title} by ${wen.id}`),
        ].sort();
        expect(made).toEqual(wished);
        expect([...site.rows.keys()].sort()).toEqual(wished.map((_, at) => `VAL-R${String(at + 1)}`).sort());
      },
    ),
    { numRuns: 60 },
  );
});
