import type { ComponentType } from 'react';
import type { DomainScene } from '../useDomain';

export interface ViewProps {
  readonly view: DomainScene;
  /** The page's width in pixels. */
  readonly width: number;
  /** Too narrow for columns. */
  readonly small: boolean;
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
