import type { Line } from './rowScene';

/**
 * The lines on view with the one of this key among them though the filter leaves it out: in the place it has among `all`, after the nearest line before it
 * that is on view. As they are where it is on view, or is not in the plan any more.
 */
export const holdRow = (
  shown: readonly Line[],
  all: () => readonly Line[],
  key: string | undefined,
): readonly Line[] => {
  if (key === undefined || shown.some((line) => line.key === key)) return shown;
  const every = all();
  const place = every.findIndex((line) => line.key === key);
  const held = every[place];
  if (!held) return shown;
  const onView = new Map(shown.map((line, index) => [line.key, index]));
  const before = every.slice(0, place).findLast((line) => onView.has(line.key));
  const after = before === undefined ? 0 : (onView.get(before.key) ?? -1) + 1;
  return [...shown.slice(0, after), held, ...shown.slice(after)];
};
