export { createSignalledFreshness, type SignalledFreshness } from './createSignalledFreshness';
export { openBotService } from './openBotService';
