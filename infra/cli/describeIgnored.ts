import type { IgnoredSheet } from '@ipmo-hub/teams-app/imports';

/** Each sheet that an import passed over, and why: nothing of a file is left out without a word. */
export const describeIgnored = (ignored: readonly IgnoredSheet[]): readonly string[] =>
  ignored.map(({ sheet, why }) => `Sheet “${sheet}” is not read: ${reasons[why]}.`);

const reasons = { hidden: 'it is hidden', empty: 'it is empty', 'no table': 'it holds no table that a programme has' };
