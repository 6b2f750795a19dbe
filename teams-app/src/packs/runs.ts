import type { Rating } from '../domain';
import type { Cell, Paragraph, Run, Runs, Table, TextRun } from './document';

/** Shorthands for the parts of a document; empty text makes no run. */
export const plain = (text: string | undefined): Runs => (text === undefined || text.trim() === '' ? [] : [{ text }]);
export const strong = (text: string): TextRun => ({ text, strong: true });
export const quiet = (text: string): TextRun => ({ text, tone: 'quiet' });
export const rated = (rating: Rating): Run => ({ rating });
export const paragraph = (runs: Runs | string, style?: Paragraph['style']): Paragraph => ({
  kind: 'paragraph',
  runs: typeof runs === 'string' ? plain(runs) : runs,
  ...(style ? { style } : {}),
});
/** One paragraph a line of what somebody typed. */
export const typed = (text: string | undefined): readonly Runs[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [{ text: line }]);
/** A cell of one paragraph; without text a dash, so that nobody takes it for forgotten. */
export const cell = (runs: Runs | string | undefined): Cell => {
  const made = typeof runs === 'string' || runs === undefined ? plain(runs) : runs;
  return [made.length === 0 ? [quiet('–')] : made];
};
/** A table of names and values. */
export const factsTable = (caption: string, facts: readonly (readonly [string, Cell])[]): Table => ({
  kind: 'table',
  caption,
  captionHidden: true,
  headless: true,
  rowHeadings: true,
  columns: [
    { heading: '', share: 3 },
    { heading: '', share: 9 },
  ],
  rows: facts.map(([name, value]) => [[[strong(name)]], value]),
});
