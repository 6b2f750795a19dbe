import { AppError } from '@ipmo-hub/teams-app/errors';
import { createFreshness } from '../../../../tabs/src/programme/freshness';

const rig = (outcomes: (Error | undefined)[] = []) => {
  let visible = true;
  let tick: (() => void) | undefined;
  const handlers = new Map<string, () => void>();
  let refreshes = 0;
  const target = {
    addEventListener: (name: string, handler: () => void) => void handlers.set(name, handler),
    removeEventListener: (name: string) => void handlers.delete(name),
  };
  const freshness = createFreshness({
    replica: {
      refresh: () => {
        refreshes += 1;
        const outcome = outcomes.shift();
        return outcome ? Promise.reject(outcome) : Promise.resolve([]);
      },
    },
    now: () => new Date('2026-11-23T09:41:00Z'),
    window: {
      ...target,
      setInterval: (handler: () => void) => {
        tick = handler;
        return 1;
      },
      clearInterval: () => {
        tick = undefined;
      },
    } as unknown as Window,
    document: {
      ...target,
      get visibilityState() {
        return visible ? 'visible' : 'hidden';
      },
    } as unknown as Document,
  });
  return {
    freshness,
    handlers,
    count: () => refreshes,
    tick: () => tick?.(),
    hide: () => {
      visible = false;
    },
    show: () => {
      visible = true;
    },
  };
};

test('asks nothing while the page is hidden, and at once when it is looked at again', async () => {
  const { freshness, tick, hide, show, handlers, count } = rig();
  const stop = freshness.start();
  hide();
  tick();
  handlers.get('focus')?.();
  expect(count()).toBe(0);
  show();
  handlers.get('visibilitychange')?.();
  tick();
  expect(count()).toBe(2);
  stop();
  tick();
  expect(handlers.size).toBe(0);
  expect(count()).toBe(2);
});

test('trouble is part of the state, beside the time the plan is of; it goes when a refresh succeeds', async () => {
  const { freshness } = rig([undefined, new AppError('graph.unreachable'), new TypeError('odd'), undefined]);
  await freshness.refresh();
  const asAt = new Date('2026-11-23T09:41:00Z');
  expect(freshness.state).toEqual({ asAt });
  await freshness.refresh();
  expect(freshness.state).toMatchObject({ asAt, trouble: { code: 'graph.unreachable' } });
  await freshness.refresh();
  expect(freshness.state).toMatchObject({ trouble: { code: 'graph.unexpected' } });
  await freshness.refresh();
  expect(freshness.state).toEqual({ asAt });
});

test('without a network it says so at once, asking nobody', async () => {
  let asked = 0;
  const freshness = createFreshness({
    replica: {
      refresh: () => {
        asked += 1;
        return Promise.resolve([]);
      },
    },
    now: () => new Date(0),
    window: {} as Window,
    document: {} as Document,
    online: () => false,
  });
  await freshness.refresh();
  expect(asked).toBe(0);
  expect(freshness.state).toMatchObject({ trouble: { code: 'graph.unreachable' } });
});
