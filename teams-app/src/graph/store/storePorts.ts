import type { GraphClient } from '../pipeline/graphClient';
import type { RetryPorts } from '../pipeline/retry';
import type { AnyItem } from '../codec/createCodec';
import type { Definitions } from '../codec/anyDefinition';
import type { ListDirectory } from '../site/listDirectory';

/** What the store's verbs share. */
export interface StorePorts extends Pick<RetryPorts, 'random' | 'sleep'> {
  readonly graph: GraphClient;
  readonly directory: ListDirectory;
  readonly definitions: Definitions;
  /** The replica: what was saved is seen before the next delta. */
  readonly replica: {
    accept(list: string, item: AnyItem): void;
    forget(list: string, id: string, etag: string): void;
  };
}

export type Fields = Readonly<Record<string, unknown>>;
