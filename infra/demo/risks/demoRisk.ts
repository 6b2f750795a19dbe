import type { PersonCode } from '../people';
import type { When } from '../plan';

type Kind = 'Risk' | 'Assumption' | 'Issue' | 'Dependency';
type Response = 'Treat' | 'Tolerate' | 'Transfer' | 'Terminate';

export interface DemoRisk {
  /** Number in its domain's log. */
  readonly number: number;
  readonly kind: Kind;
  readonly title: string;
  readonly owner: PersonCode;
  /** Reference; absent for the whole domain. */
  readonly project?: string;
  /** Consequence and likelihood; absent while it is not scored. */
  readonly score?: readonly [consequence: number, likelihood: number];
  readonly first?: number;
  /** The score before, and when it was given anew. */
  readonly was?: readonly [score: number, on: When];
  readonly target?: number;
  readonly response?: Response;
  readonly doing?: string;
  readonly raised: When;
  readonly review?: When;
  readonly closed?: readonly [on: When, why: string];
  /** Number of the risk that it was before. */
  readonly from?: number;
}
