import type { Scene } from '../defineCard';
import { readLine, type DigestLine } from './readLine';

/** What a digest covers, as it stands now. */
export interface ShownLines {
  /** Those there is room for, the most pressing first and what is done last; `at` is its place in what the digest covers. */
  readonly shown: readonly { readonly key: string; readonly at: number; readonly line: DigestLine }[];
  /** How many there is no room for. */
  readonly more: number;
  /** How many are no longer there. */
  readonly gone: number;
}

/** What a card has room for. */
export const mostLines = 30;

const order = ['late', 'soon', 'later', 'moved on', 'done'] as const;

export const shownLines = (scene: Scene): ShownLines => {
  const { covers } = scene.notice;
  const keys = covers ? covers.split('\n') : [];
  const found = keys.flatMap((key, at) => {
    const line = readLine(scene, key);
    return line ? [{ key, at, line }] : [];
  });
  const inOrder = order.flatMap((urgency) => found.filter(({ line }) => line.urgency === urgency));
  const shown = inOrder.slice(0, mostLines);
  return { shown, more: inOrder.length - shown.length, gone: keys.length - inOrder.length };
};
