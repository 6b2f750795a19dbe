import { pages } from '@microsoft/teams-js';
import type { TabChoice } from '../configure/tabChoice';

/** Teams' window in which a tab is set up. */
export interface TabSetup {
  /** What the tab shows already, when it is being changed. */
  readonly entityId?: string;
  /** The choice that Save takes; without one, Save stays shut. */
  choose(choice: TabChoice | undefined): void;
}

/** Joins the window; to be called once, while the page is shown in it. */
export const openTabSetup = async (): Promise<TabSetup> => {
  let chosen: TabChoice | undefined;
  pages.config.registerOnSaveHandler((event) => {
    if (!chosen) {
      event.notifyFailure();
      return;
    }
    pages.config.setConfig({ ...chosen }).then(
      () => {
        event.notifySuccess();
      },
      (cause: unknown) => {
        event.notifyFailure(cause instanceof Error ? cause.message : undefined);
      },
    );
  });
  pages.config.setValidityState(false);
  // A tab that is being added has no settings yet.
  const before = await pages.getConfig().catch(() => undefined);
  return {
    ...(before?.entityId ? { entityId: before.entityId } : {}),
    choose: (choice) => {
      chosen = choice;
      pages.config.setValidityState(choice !== undefined);
    },
  };
};
