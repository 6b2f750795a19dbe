export interface Person {
    readonly id: string;
    readonly displayName: string;
    readonly userPrincipalName: string;
    readonly jobTitle: string | null;
}
export interface Tokens {
    readonly access_token: string;
    readonly id_token: string;
    /** Seconds. */
    readonly expires_in: number;
}
/** The local server's own endpoints, below `/_local`. Every call rejects when the server refuses or does not answer. */
export interface LocalService {
    people(): Promise<readonly Person[]>;
    tokens(wanted: {
        readonly person: string;
        readonly clientId: string;
        readonly scopes: readonly string[];
    }): Promise<Tokens>;
    /** By how much the demo's clock differs from the real one, in milliseconds. */
    clockOffset(): Promise<number>;
    setClock(to: {
        readonly offsetMs: number;
    } | {
        readonly to: 'next working day';
    }): Promise<number>;
    /** Runs the bot once; answers its report. */
    sweep(): Promise<unknown>;
}
