import type { Later } from './signal/later';

/** A browser's storage answers within milliseconds, or, where another window or a fault holds it, never. */
export const storagePatienceMs = 2_000;

/** What the work answers, or a rejection when it has not by then; what it does after that is nobody's. */
export const inTime = async <T>(work: Promise<T>, later: Later, ms = storagePatienceMs): Promise<T> => {
  let cancel = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    cancel = later(ms, () => {
      reject(new StorageSilent());
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
};

export class StorageSilent extends Error {
  constructor() {
    super('The browser’s storage does not answer.');
    this.name = 'StorageSilent';
  }
}
