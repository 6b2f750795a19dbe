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

export interface ViewDefinition {
  /** Last part of its address: `/domain/VAL/table`. */
  readonly id: string;
  /** Its name among the views. */
  readonly title: string;
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** Declares a view of a domain. */
export const defineView = (definition: ViewDefinition): ViewDefinition => definition;
