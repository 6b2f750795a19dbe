import type { GraphClient } from '../pipeline/graphClient';
import type { TransferPorts } from './transfer';

export interface DrivePorts extends TransferPorts {
  readonly graph: GraphClient;
  /** The site's id. */
  readonly site: string;
}
