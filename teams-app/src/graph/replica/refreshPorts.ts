import type { Definitions } from '../codec/anyDefinition';
import type { GraphClient } from '../pipeline/graphClient';
import type { ListDirectory } from '../site/listDirectory';
import type { IsMine } from './createLooks';
import type { ListState } from './listState';

export interface RefreshPorts {
  readonly graph: GraphClient;
  readonly directory: ListDirectory;
  readonly definitions: Definitions;
  readonly states: ReadonlyMap<string, ListState>;
  readonly pageSize: number;
  readonly rebase: (link: string) => string;
  readonly now: () => Date;
  /** Told after every round which lists changed, when all of them are in place. */
  readonly announce: (changed: readonly string[]) => void;
  readonly isMine: IsMine;
}
