import type { SignIn } from '../signIn/signIn';
import type { FaultKind, Faults } from './faults/faultRules';
import type { Json, JsonObject } from './json';
import type { Meter } from './metering/meter';
import type { Quota } from './metering/quota';
import type { SiteRole } from './people/personTable';
import type { Store } from './store/openStore';
import type { Notifier } from './subscriptions/notifier';

/** One request as the pipeline sees it, alone or out of a batch. */
export interface GraphRequest {
  method: string;
  url: URL;
  /** Still percent-encoded; without `/v1.0`. */
  path: string;
  headers: Headers;
  readonly body: Uint8Array;
  /** The body where it came as JSON within a batch, parsed already. */
  json?: Json | undefined;
  inBatch: boolean;
}

/** Who asks, by their token. */
export interface Caller {
  kind: 'person' | 'app';
  /** Entra object id of the person, or the app's client id. */
  objectId: string;
  clientId: string;
  name: string;
  /** Delegated scopes, or application roles. */
  permissions: ReadonlySet<string>;
}

/** Turns a Word or other document into PDF; the real service does this for `?format=pdf`. */
export type ConvertToPdf = (document: { name: string; mimeType: string; bytes: Uint8Array }) => Promise<Uint8Array>;

export interface Services {
  store: Store;
  signIn: SignIn;
  now: () => Date;
  newId: () => string;
  random: () => number;
  /** Reaches the outside: webhook endpoints. */
  fetch: typeof fetch;
  /** Waits; injected so that tests need not. */
  delay: (milliseconds: number) => Promise<void>;
  meter: Meter;
  quota: Quota;
  faults: Faults;
  notifier: Notifier;
  convertToPdf: ConvertToPdf | undefined;
  /** The app was put into a person's Teams, or taken out. */
  onAppChange: ((personId: string, change: 'add' | 'remove') => void) | undefined;
}

export interface Call extends Services {
  request: GraphRequest;
  /** `http://127.0.0.1:4301/v1.0`: what links begin with. */
  root: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  caller: Caller;
  /** What the caller may do in the site, or in the list that the path names. */
  siteRole: SiteRole | undefined;
  /** Faults that the handler itself has to act out. */
  injected: ReadonlySet<FaultKind>;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: JsonObject | Uint8Array;
}

/** Says whether a reply's body is bytes rather than JSON. */
export const isBytes = (body: Reply['body']): body is Uint8Array => body instanceof Uint8Array;
