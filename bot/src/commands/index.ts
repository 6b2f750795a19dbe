import type { CommandDefinition } from './commandDefinition';
import { help } from './help';
import { myWork } from './myWork';
import { status } from './status';

export type { CommandDefinition, CommandRequest, CommandScope, Reply } from './commandDefinition';
export { help } from './help';
export { routeCommand } from './routeCommand';

/** Every command. A new one is a file and a line here; the manifest, help and the router follow. */
export const commands: readonly CommandDefinition[] = [status, myWork, help];
