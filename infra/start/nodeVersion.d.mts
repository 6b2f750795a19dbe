/** One sentence when this Node is too old, else nothing. */
export declare const nodeTooOld: (version?: string) => string | undefined;
