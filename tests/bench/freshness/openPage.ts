import { createFreshness } from '../../../tabs/src/programme/freshness';
import { createSignalledFreshness } from '../../../tabs/src/programme/signal';
import { createRelay } from '../../../tabs/src/programme/signal/createRelay';
import { createSignalClient, type SignalService } from '../../../tabs/src/programme/signal/createSignalClient';
import { tellMoved } from '../../../tabs/src/programme/signal/tellMoved';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';
import type { SiteReplica } from './site';

export type Way = 'every 20 s' | 'polling' | 'signal' | 'relay';

export interface PagePorts {
  readonly way: Way;
  readonly time: VirtualTime;
  readonly replica: SiteReplica;
  readonly random: () => number;
  readonly service: SignalService;
}

export interface Page {
  /** Somebody touches it. */
  touch(): void;
  /** It wrote to a list. */
  wrote(list: ListName): void;
}

/** What the domain page is drawn from. */
const drawnFrom: readonly ListName[] = ['domains', 'projects', 'milestones', 'people', 'escalations'];

/** A page in view, as the tabs keep it fresh. */
export const openPage = async ({ way, time, replica, random, service }: PagePorts): Promise<Page> => {
  const hears = way === 'signal' || way === 'relay';
  const handlers = new Map<string, () => void>();
  const target = {
    addEventListener: (name: string, handler: () => void) => void handlers.set(name, handler),
    removeEventListener: (name: string) => void handlers.delete(name),
  };
  const every = (call: () => void, ms: number): void => {
    time.later(ms, () => {
      call();
      every(call, ms);
    });
  };
  const window = { ...target, setInterval: every, clearInterval: () => undefined } as unknown as Window;
  const document = { ...target, visibilityState: 'visible' } as unknown as Document;
  const ports = {
    replica,
    now: time.now,
    window,
    document,
  };
  const freshness =
    way === 'every 20 s'
      ? createFreshness(ports)
      : createSignalledFreshness({
          ...ports,
          elapsed: time.elapsed,
          later: time.later,
          random,
          connect: hears ? (ports) => createSignalClient({ ...service, ...ports }) : undefined,
          relay: hears ? createRelay({ service, replica }) : undefined,
        });
  await freshness.refresh();
  if ('onView' in freshness) freshness.onView.show(drawnFrom);
  freshness.start();
  return {
    touch: () => handlers.get('keydown')?.(),
    wrote: (list) => {
      if (hears) void tellMoved(service, [list]);
    },
  };
};
