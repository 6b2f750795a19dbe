import type { CommandDefinition } from './commandDefinition';
import { isNear } from '@ipmo-hub/teams-app/search';

export interface Routed {
  readonly command: CommandDefinition;
  readonly subject: string;
}

/**
 * Finds the command that a message begins with; undefined when it is none of them. Case, white space and punctuation around do not matter, nor
 * does one slip of the finger where the command only reads.
 */
export const routeCommand = (commands: readonly CommandDefinition[], message: string): Routed | undefined => {
  const text = message.slice(0, 1000).replace(/\s+/g, ' ').trim();
  const names = namesOf(commands);
  const lower = text.toLowerCase();
  const found = names.find(({ name }) => lower.startsWith(name) && !/^[\p{L}\p{N}]/u.test(lower.slice(name.length)));
  if (found) return { command: found.command, subject: subjectIn(text.slice(found.name.length)) };
  const words = text.split(' ');
  const near = names.find(({ command, name }) => !command.writes && isNearly(name, words));
  return near && { command: near.command, subject: subjectIn(words.slice(near.name.split(' ').length).join(' ')) };
};

/** The commands (as one types them) that an unknown message comes nearest to, at most three; none when it comes near to none. */
export const nearestCommands = (
  commands: readonly CommandDefinition[],
  message: string,
): readonly CommandDefinition[] => {
  const words = message
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const isMeant = (part: string): boolean =>
    part.length > 3 && !common.has(part) && words.some((word) => isNear(word, part) || isBeginning(word, part));
  const near = namesOf(commands).filter(({ name }) => name.split(' ').some(isMeant));
  return [...new Set(near.map(({ command }) => command))].slice(0, 3);
};

/** Words of commands that say nothing of what is meant. */
const common = new Set(['what', 'whats', "what's", 'this', 'next', 'month', 'state']);

const isBeginning = (word: string, name: string): boolean => word.length > 2 && name.startsWith(word);

/** The longest first, so that none hides behind its own beginning. */
const namesOf = (commands: readonly CommandDefinition[]) =>
  commands
    .flatMap((command) => [command.name, ...(command.also ?? [])].map((name) => ({ command, name })))
    .sort((a, b) => b.name.length - a.name.length);

const isNearly = (name: string, words: readonly string[]): boolean =>
  name.split(' ').every((part, index) => isNear((words[index] ?? '').toLowerCase().replace(/[?!.,:]+$/, ''), part));

const subjectIn = (rest: string): string => rest.replace(/^[\s:,]+|[\s?!.]+$/g, '');
