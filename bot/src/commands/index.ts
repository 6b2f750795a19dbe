import { agenda } from './agenda';
import type { CommandDefinition } from './commandDefinition';
import { dueThisMonth } from './dueThisMonth';
import { help } from './help';
import { myWork } from './myWork';
import { pack } from './pack';
import { raise } from './raise';
import { snooze } from './snooze';
import { status } from './status';
import { update } from './update';

export { barrierForm } from './barrierForm';
export type { CommandDefinition, CommandRequest, CommandScope, Offer, Reply, Shown } from './commandDefinition';
export { extension, type ExtensionDefinition } from './extension';
export { help } from './help';
export { nearestCommands, routeCommand } from './routeCommand';
export { smallTalk } from './smallTalk';
export { statusOf } from './status';

/** Every command. A new one is a file and a line here; the manifest, help and the router follow. Teams shows the first ten. */
export const commands: readonly CommandDefinition[] = [
  status,
  myWork,
  dueThisMonth,
  raise,
  update,
  agenda,
  pack,
  snooze,
  help,
];
