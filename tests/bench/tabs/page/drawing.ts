import type { Plan } from './samplePlan';

/** A plan drawn by one of the parties. */
export interface Drawing {
  /** Something of the plan's own is on the page. */
  ready(): boolean;
  /** What scrolls up and down. */
  scroller(): Element | null;
  end(): void;
}

/** Draws a plan, as its lists hold it, into the element; what it takes to make the party's own data of it belongs to it. */
export type Draw = (root: HTMLElement, plan: Plan) => Drawing;
