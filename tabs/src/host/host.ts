/** Teams' three themes by the names it uses. */
export type HostTheme = 'default' | 'dark' | 'contrast';

/** What surrounds the page: Teams (or a page that speaks its protocol), or a plain browser window. */
export interface Host {
  readonly kind: 'teams' | 'browser';
  /** As it is at this moment. */
  readonly theme: HostTheme;
  /** Calls back on each change of theme; answers the way to stop. */
  onTheme(listener: (theme: HostTheme) => void): () => void;
  /** The page and item the tab was set up with, for example `domain/VAL`. */
  readonly entityId?: string;
  /** Where inside the page a deep link leads: a query string as in the page's own address. */
  readonly subPageId?: string;
  /** The page is shown in the host's window for setting a tab up. */
  readonly settingUp?: boolean;
  /** The page is shown in the narrow panel beside a meeting. */
  readonly sidePanel?: boolean;
  /** Name of the channel that shows the tab. */
  readonly channel?: string;
  /** Account that the host is signed in with, to find the same one. */
  readonly loginHint?: string;
  /** The host hands out tokens itself (nested app authentication). */
  readonly nestedSignIn: boolean;
  /** Tells the host that the page is drawn, so that it takes its own spinner away. */
  loaded(): void;
}

export const asTheme = (name: string | undefined): HostTheme =>
  name === 'dark' || name === 'contrast' ? name : 'default';
