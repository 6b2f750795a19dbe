import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Host } from '../host/host';
import type { Left } from '../programme/createLeaving';
import type { TabProgramme } from '../programme/TabProgramme';
import type { SignIn, SignInOutcome } from '../signIn/signIn';
import type { TabsConfig } from './readConfig';

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'misconfigured'; readonly wrong: readonly string[] }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'signed-out'; readonly trouble?: AppError }
  | { readonly kind: 'ready'; readonly programme: TabProgramme }
  /** The person left: by signing out, or by clearing what this device keeps. */
  | { readonly kind: 'left'; readonly left: Left };

export interface SessionPorts {
  readonly host: Host;
  /** The configuration, or the settings that are wrong; rejects when it cannot be fetched. */
  readonly config: () => Promise<TabsConfig | { readonly wrong: readonly string[] }>;
  /** `choose`: somebody signed out here, so the person is asked who they are. */
  readonly openSignIn: (config: TabsConfig, host: Host, choose: boolean) => Promise<SignInOutcome>;
  readonly openProgramme: (config: TabsConfig, signIn: SignIn) => Promise<TabProgramme>;
}

/** From opening the page to a programme on the screen. */
export interface Session {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  /** To be called from a press of the person's. */
  signIn(): Promise<void>;
}

export const createSession = ({ host, config: load, openSignIn, openProgramme }: SessionPorts): Session => {
  let state: SessionState = { kind: 'starting' };
  let press: (() => Promise<SignIn>) | undefined;
  let choose = false;
  let settings: TabsConfig | undefined;
  const listeners = new Set<() => void>();
  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const enter = async (settings: TabsConfig, signIn: SignIn): Promise<void> => {
    const programme = await openProgramme(settings, signIn);
    let gone = false;
    void programme.leaving.left.then((left) => {
      gone = true;
      choose = left.way === 'sign out';
      become({ kind: 'left', left });
    });
    const { snapshot } = programme.replica;
    // What was kept from the last visit is shown at once; the page says from when it is until it is current.
    if (snapshot.domains.size > 0) become({ kind: 'ready', programme });
    await programme.freshness.refresh();
    if (state.kind === 'ready' || gone) return;
    const { asAt, trouble } = programme.freshness.state;
    // Part of a plan is better than none: the page itself says what could not be read.
    const nothing = asAt === undefined && snapshot.domains.size === 0;
    become(nothing && trouble ? { kind: 'failed', error: trouble } : { kind: 'ready', programme });
  };

  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      become({ kind: 'starting' });
      try {
        const config = settings ?? (await load());
        if ('wrong' in config) {
          become({ kind: 'misconfigured', wrong: config.wrong });
          return;
        }
        settings = config;
        const outcome = await openSignIn(config, host, choose);
        if (outcome.kind === 'signed-in') await enter(config, outcome.signIn);
        else if (outcome.kind === 'unavailable') become({ kind: 'unavailable' });
        else {
          press = outcome.press;
          become({ kind: 'signed-out' });
        }
      } catch (cause) {
        become({ kind: 'failed', error: asError(cause) });
      }
    },
    signIn: async () => {
      const config = settings;
      if (!config || !press) return;
      let signIn: SignIn;
      try {
        signIn = await press();
      } catch (cause) {
        become({ kind: 'signed-out', trouble: new AppError('signin.unavailable', { cause }) });
        return;
      }
      become({ kind: 'starting' });
      await enter(config, signIn).catch((cause: unknown) => {
        become({ kind: 'failed', error: asError(cause) });
      });
    },
  };
};

const asError = (cause: unknown): AppError =>
  cause instanceof AppError ? cause : new AppError('graph.unexpected', { cause });
