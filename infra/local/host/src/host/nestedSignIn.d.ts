import type { LocalService, Person } from '../service/LocalService';
export interface NestedSignInPorts {
  readonly service: LocalService;
  readonly person: Person;
  readonly tenantId: string;
  /** Host name of the sign-in service. */
  readonly environment: string;
}
/** Nested app authentication: answers a tab's request, which comes as JSON and leaves as JSON, with tokens of the person chosen. */
export declare const answerNestedSignIn: (ports: NestedSignInPorts, data: unknown) => Promise<string>;
