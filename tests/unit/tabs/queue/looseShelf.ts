import type { QueueRow } from '../../../../tabs/src/programme/queue/entry';
import type { QueueShelf } from '../../../../tabs/src/programme/queue/queueShelf';

/** A shelf that lasts as long as the test. */
export const createLooseShelf = (start: QueueRow): QueueShelf => {
  let row = start;
  return {
    change: (step) => {
      row = step(row);
      return Promise.resolve(row);
    },
    dropStale: () => Promise.resolve(),
  };
};
