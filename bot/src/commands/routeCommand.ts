import type { CommandDefinition } from './commandDefinition';

export interface Routed {
  readonly command: CommandDefinition;
  readonly subject: string;
}

/** Finds the command that a message begins with; undefined when it is none of them. Case, white space and punctuation around do not matter. */
export const routeCommand = (commands: readonly CommandDefinition[], message: string): Routed | undefined => {
  const text = message.slice(0, 500).replace(/\s+/g, ' ').trim();
  const lower = text.toLowerCase();
  const names = commands
    .flatMap((command) => [command.name, ...(command.also ?? [])].map((name) => ({ command, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const found = names.find(({ name }) => lower.startsWith(name) && !/^[\p{L}\p{N}]/u.test(lower.slice(name.length)));
  if (!found) return undefined;
  return { command: found.command, subject: text.slice(found.name.length).replace(/^[\s:,]+|[\s?!.]+$/g, '') };
};
