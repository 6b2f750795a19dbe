import { createFreshness } from '../../../tabs/src/programme/freshness';
import { createSignalledFreshness } from '../../../tabs/src/programme/signal';
import type { SignalService } from '../../../tabs/src/programme/signal/createSignalClient';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';
import type { SiteReplica } from './site';

export type Way = 'every 20 s' | 'polling' | 'signal';

export interface PagePorts {
  readonly way: Way;
  readonly time: VirtualTime;
  readonly replica: SiteReplica;
  readonly random: () => number;
  readonly signal: SignalService;
}

/** A page in view, as the tabs keep it fresh; answers what a person's touch does. */
export const openPage = async ({ way, time, replica, random, signal }: PagePorts): Promise<() => void> => {
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
          signal: way === 'signal' ? signal : undefined,
        });
  await freshness.refresh();
  freshness.start();
  return () => handlers.get('keydown')?.();
};
