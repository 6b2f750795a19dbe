export declare const bundle: (owner: string, programs: readonly string[]) => Promise<ReadonlyMap<string, string>>;
