import { AppError } from '@ipmo-hub/teams-app/errors';
import { createSession, type SessionPorts } from '../../../../tabs/src/app/session';
import type { Left } from '../../../../tabs/src/programme/createLeaving';
import type { TabProgramme } from '../../../../tabs/src/programme/TabProgramme';

const config = {
  graph: 'g',
  site: 's',
  tenantId: 't',
  clientId: 'c',
  authority: 'a',
  scopes: ['x'],
  hostOrigins: [],
  clockOffsetMs: 0,
};
const signIn = {
  account: { objectId: 'me', name: 'Me' },
  token: () => Promise.resolve('token'),
  endsHere: true,
  forget: () => Promise.resolve(),
};

const stays = new Promise<Left>(() => undefined);

const programme = (state: { asAt?: Date; trouble?: AppError }, domains = 0, left = stays): TabProgramme =>
  ({
    leaving: { left },
    freshness: { state, refresh: () => Promise.resolve() },
    replica: { snapshot: { domains: new Map(Array.from({ length: domains }, (_, i) => [String(i), {}])) } },
  }) as unknown as TabProgramme;

const open = (ports: Partial<SessionPorts> = {}) =>
  createSession({
    host: {} as SessionPorts['host'],
    config: () => Promise.resolve(config),
    openSignIn: () => Promise.resolve({ kind: 'signed-in', signIn }),
    openProgramme: () => Promise.resolve(programme({ asAt: new Date(0) })),
    ...ports,
  });

test('a person who is found silently sees the plan', async () => {
  const session = open();
  const seen: string[] = [];
  session.subscribe(() => seen.push(session.state.kind));
  await session.start();
  expect(seen).toEqual(['starting', 'ready']);
});

test('what was kept from the last visit is shown before anything is read, and stays when that fails', async () => {
  const kept = programme({ trouble: new AppError('graph.unreachable') }, 3);
  let read: () => void = () => undefined;
  const reading = new Promise<void>((resolve) => (read = resolve));
  const slow = { ...kept, freshness: { ...kept.freshness, refresh: () => reading } } as TabProgramme;
  const session = open({ openProgramme: () => Promise.resolve(slow) });
  const started = session.start();
  await new Promise((resolve) => setImmediate(resolve));
  expect(session.state.kind).toBe('ready');
  read();
  await started;
  expect(session.state.kind).toBe('ready');
});

test('settings that are wrong are named before anything is asked', async () => {
  const session = open({
    config: () => Promise.resolve({ wrong: ['site'] }),
    openSignIn: () => Promise.reject(new Error('must not be asked')),
  });
  await session.start();
  expect(session.state).toEqual({ kind: 'misconfigured', wrong: ['site'] });
});

test('a host without sign-in is told apart from a person who must press', async () => {
  const none = open({ openSignIn: () => Promise.resolve({ kind: 'unavailable' }) });
  await none.start();
  expect(none.state.kind).toBe('unavailable');
  const press = open({
    openSignIn: () => Promise.resolve({ kind: 'needs-press', press: () => Promise.resolve(signIn) }),
  });
  await press.start();
  expect(press.state.kind).toBe('signed-out');
  await press.signIn();
  expect(press.state.kind).toBe('ready');
});

test('a press that comes to nothing leaves the button, and says so', async () => {
  const session = open({
    openSignIn: () => Promise.resolve({ kind: 'needs-press', press: () => Promise.reject(new Error('closed')) }),
  });
  await session.start();
  await session.signIn();
  expect(session.state).toMatchObject({ kind: 'signed-out', trouble: { code: 'signin.unavailable' } });
});

test('trouble with nothing read fails with its reason; with part of the plan read it is shown', async () => {
  const trouble = new AppError('graph.forbidden');
  const failed = open({ openProgramme: () => Promise.resolve(programme({ trouble })) });
  await failed.start();
  expect(failed.state).toMatchObject({ kind: 'failed', error: { code: 'graph.forbidden' } });
  const partly = open({ openProgramme: () => Promise.resolve(programme({ trouble }, 3)) });
  await partly.start();
  expect(partly.state.kind).toBe('ready');
});

test('who signs out sees nothing more of the plan, and the next sign-in asks who it is', async () => {
  let leave: (left: Left) => void = () => undefined;
  const left = new Promise<Left>((resolve) => (leave = resolve));
  const asked: boolean[] = [];
  const session = open({
    openSignIn: (_config, _host, choose) => {
      asked.push(choose);
      return Promise.resolve({ kind: 'signed-in', signIn });
    },
    openProgramme: () => Promise.resolve(programme({ asAt: new Date(0) }, 3, left)),
  });
  await session.start();
  leave({ way: 'sign out', complete: true });
  await left;
  expect(session.state).toEqual({ kind: 'left', left: { way: 'sign out', complete: true } });
  await session.start();
  expect(asked).toEqual([false, true]);
});

test('who leaves while the plan is still being read is not brought back by it', async () => {
  const left = Promise.resolve<Left>({ way: 'clear', complete: true });
  const session = open({ openProgramme: () => Promise.resolve(programme({ asAt: new Date(0) }, 0, left)) });
  await session.start();
  expect(session.state.kind).toBe('left');
});

test('settings that could not be fetched are fetched again on another start', async () => {
  const answers = [Promise.reject(new AppError('tabs.noConfiguration')), Promise.resolve(config)];
  const session = open({ config: () => answers.shift() ?? Promise.resolve(config) });
  await session.start();
  expect(session.state).toMatchObject({ kind: 'failed', error: { code: 'tabs.noConfiguration' } });
  await session.start();
  expect(session.state.kind).toBe('ready');
});
