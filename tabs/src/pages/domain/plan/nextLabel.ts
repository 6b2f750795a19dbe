import type { PlannedProject } from '../planTypes';
import type { TimeScale } from './timeScale';

/** Average width of a character of the 12-pixel label. */
const perCharacter = 6.1;

/** The name of a folded project's next milestone and where to write it; nothing where it would be cut off by the line's end. */
export const nextLabel = (
  { next }: Pick<PlannedProject, 'next'>,
  scale: TimeScale,
): { readonly text: string; readonly x: number } | undefined => {
  if (!next) return undefined;
  const text = next.milestone.title;
  const x = scale.x(next.milestone.forecast) + 9;
  return x + text.length * perCharacter <= scale.width ? { text, x } : undefined;
};
