import type { Exported } from '@ipmo-hub/teams-app/exports';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import type { ComponentType } from 'react';
import type { DomainScene } from '../useDomain';

export interface ViewProps {
  readonly view: DomainScene;
  /** The page's width in pixels. */
  readonly width: number;
  /** Too narrow for columns. */
  readonly small: boolean;
  /** To be told when a panel or dialog of the view comes onto the page and when it has left it (see Presence): the page's own wait for that. */
  readonly onPanel: (present: boolean) => void;
}

/** What a view shows, as its export needs it. */
export interface OnScreen extends Pick<DomainScene, 'plan' | 'shown' | 'today' | 'nameOf'> {
  /** The lists with what is on its way. */
  readonly snapshot: Snapshot;
  /** The address's query: filters and order are in it. */
  readonly search: string;
}

export interface ViewDefinition {
  /** Last part of its address: `/domain/VAL/table`. */
  readonly id: string;
  /** Its name among the views. */
  readonly title: string;
  readonly load: () => Promise<ComponentType<ViewProps>>;
  /** Fetches what else it is drawn with where it is `small`, if that comes by itself. */
  readonly prepareSmall?: () => Promise<void>;
  /** It shows the plan's projects and milestones, through the same filters as the others that do. */
  readonly ofPlan?: true;
  /** The ids of the items on screen, in their order; without it the view cannot be exported. */
  readonly exported?: () => Promise<(scene: OnScreen) => Exported>;
}

/** Declares a view of a domain. */
export const defineView = (definition: ViewDefinition): ViewDefinition => definition;
