import type { HostConfig } from './hostConfig';
import type { LocalService, Person } from './service/LocalService';

/** What the page has once the local server answered. */
export interface Start {
  readonly config: HostConfig;
  readonly service: LocalService;
  readonly people: readonly Person[];
  /** Milliseconds between the demo's clock and the real one. */
  readonly clockOffset: number;
  readonly fetch: typeof globalThis.fetch;
  readonly window: Window;
}
