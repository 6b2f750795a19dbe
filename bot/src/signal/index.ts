export type { Signal } from './createSignal';
export { openSignal } from './openSignal';
