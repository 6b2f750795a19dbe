import { readQuorum } from '../../domain';
import { refused, type Refused } from '../refusals';

/** Refuses a quorum of which some line is not understood: with it no meeting could say whether it may decide. Empty is none. */
export const quorumFault = (quorum: string | null | undefined): Refused | undefined => {
  const { unread } = readQuorum(quorum ?? undefined);
  return unread.length > 0
    ? refused('group.quorumUnread', {
        lines: unread
          .map((line) => `“${line}”`)
          .join(', ')
          .slice(0, 300),
      })
    : undefined;
};
