import { readableLists, type ReadablePorts as GraphPorts } from '@ipmo-hub/teams-app/graph';
import type { OnBehalf } from '../identity';

export interface ReadablePorts extends Omit<GraphPorts, 'base'> {
  readonly onBehalf: OnBehalf;
  /** Graph with its version, without a slash at the end. */
  readonly graph: string;
}

/** What SharePoint shows a person of the site's lists, by their ids. */
export type Readable =
  | { readonly kind: 'lists'; readonly ids: ReadonlySet<string> }
  /** Sign-in gives no token for them, for the reason named. */
  | { readonly kind: 'refused'; readonly code: string };

/**
 * Asks Graph, as the person whose token it is, which lists of the site they may read.
 * @throws Error when sign-in or Graph does not answer, or not as it should
 */
export const createReadable =
  ({ onBehalf, graph, ...ports }: ReadablePorts): ((assertion: string) => Promise<Readable>) =>
  async (assertion) => {
    const outcome = await onBehalf(assertion);
    if (outcome.kind === 'refused') return outcome;
    return { kind: 'lists', ids: await readableLists({ ...ports, base: graph }, outcome.token) };
  };
