/** Whether `node_modules` below the folder holds what its `package-lock.json` names. */
export declare const isInstalled: (root: string) => boolean;
