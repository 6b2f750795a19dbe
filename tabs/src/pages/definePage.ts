import type { ComponentType } from 'react';

/** What a page is given: where it was opened. */
export interface PageProps {
  /** The part of the address or entity id after the page's own name, for example `VAL`. */
  readonly entity: string;
  /** The part after that: which view of it, for example `table`; empty for the first one. */
  readonly view: string;
  /** In the panel beside a meeting: to be drawn for a narrow place. */
  readonly narrow: boolean;
}

export interface PageDefinition {
  /** First part of its address and of its entity id in Teams. */
  readonly id: string;
  /** Name of the tab in Teams. */
  readonly title: string;
  readonly describe: string;
  /** `channel`: added to a channel, for one item; `personal`: a tab of the personal app; `inner`: reached from the others by links. */
  readonly scope: 'channel' | 'personal' | 'inner';
  /** Of the personal app, but may be added to channels, chats and meetings as well. */
  readonly everywhere?: true;
  /** Address pattern; `:entity` stands for the item it is opened for. */
  readonly path: string;
  /** An address the page can be opened at by a smoke test. */
  readonly example: string;
  readonly load: () => Promise<ComponentType<PageProps>>;
  /** Fetches what else it is drawn with at a view, where it has views that come by themselves; never rejects. */
  readonly prepareView?: (view: string) => Promise<void>;
}

/**
 * Declares a page.
 * @example definePage({ id: 'domain', title: 'Work plan', …, load: async () => (await import('./domain/DomainPage')).DomainPage })
 */
export const definePage = (definition: PageDefinition): PageDefinition => definition;
