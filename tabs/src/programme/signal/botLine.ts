// What only a tab that hears the bot needs, and not before its first view: loaded by `openBotService`.
export { createRelay } from './createRelay';
export { createSignalClient } from './createSignalClient';
export { tellMoved } from './tellMoved';
