export { createSignalledFreshness, type SignalledFreshness } from './createSignalledFreshness';
