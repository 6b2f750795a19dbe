/** Calls back after some milliseconds; answers the way to cancel. */
export type Later = (ms: number, call: () => void) => () => void;
