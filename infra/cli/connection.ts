import type { Programme } from '@ipmo-hub/teams-app/graph';

/** A programme's site, reached from the command line. */
export interface Connection {
  readonly programme: Programme;
  readonly site: string;
  /** For the person: where this is. */
  readonly where: string;
  /** On this machine only: nothing here needs a second thought. */
  readonly local: boolean;
  /** The demo's clock, locally. */
  readonly now: () => Date;
  close(): void;
}

/** What a connection is made with; a test gives its own. */
export interface ConnectionPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** File of the local tenant. */
  readonly database: string;
}
