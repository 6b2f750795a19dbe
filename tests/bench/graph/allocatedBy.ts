import { Session, type HeapProfiler } from 'node:inspector/promises';

/** Bytes between samples, on average: small enough for a refresh in which nothing changed. */
const samplingInterval = 512;

const sizeOf = ({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number =>
  children.reduce((sum, child) => sum + sizeOf(child), selfSize);

/**
 * Bytes that work allocates on the heap, what is collected meanwhile included: an estimate by V8's sampling profiler, within a few in a hundred from some
 * hundred kilobytes on. Buffers of the network lie outside the heap and are not counted.
 */
export const allocatedBy = async (work: () => Promise<unknown>): Promise<number> => {
  const session = new Session();
  session.connect();
  try {
    // Newer than Node's types for it: without them what is dead by the end would not be told.
    const options: HeapProfiler.StartSamplingParameterType & Record<string, unknown> = {
      samplingInterval,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    };
    await session.post('HeapProfiler.startSampling', options);
    await work();
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return sizeOf(profile.head);
  } finally {
    session.disconnect();
  }
};
