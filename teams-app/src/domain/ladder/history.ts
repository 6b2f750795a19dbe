import { isDay } from '../day';
import type { Day } from '../plan';

const mostCharacters = 8000;
const mostOfALine = 600;

/** Adds a step to an escalation's history. The oldest give way when the column is full; SharePoint's versions keep them. */
export const addStep = (history: string | undefined, day: Day, words: string): string => {
  const line = `${day} ${words.replace(/\s+/g, ' ').trim()}`.slice(0, mostOfALine);
  const lines = history === undefined || history === '' ? [line] : [...history.split('\n'), line];
  while (lines.join('\n').length > mostCharacters) lines.shift();
  return lines.join('\n');
};

/** The steps of a history, oldest first; lines that somebody wrote by hand have no day. */
export const readSteps = (
  history: string | undefined,
): readonly { readonly day: Day | undefined; readonly words: string }[] =>
  (history ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const day = line.slice(0, 10);
      return isDay(day) ? { day, words: line.slice(10).trim() } : { day: undefined, words: line.trim() };
    });
