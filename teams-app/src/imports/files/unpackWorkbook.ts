import { unzipSync } from 'fflate';
import { AppError } from '../../errors';
import { bounds } from './bounds';

/**
 * The XML parts of a workbook, by path. Sizes are checked as the archive declares them, and nothing is unpacked beyond its declared size, so that a
 * small file cannot grow without bound. @throws AppError `import.unreadable`, `import.tooLarge`
 */
export const unpackWorkbook = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let parts = 0;
  let unpacked = 0;
  const admit = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    parts += 1;
    if (parts > bounds.parts)
      throw new AppError('import.tooLarge', { facts: { limit: `${String(bounds.parts)} parts` } });
    if (!/\.(xml|rels)$/i.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > bounds.unpackedBytes) {
      throw new AppError('import.tooLarge', { facts: { limit: `${String(bounds.unpackedBytes / 1e6)} MB unpacked` } });
    }
    // Packing does not enlarge: a part that is larger packed than unpacked declares a false size.
    if (size > originalSize * 1.01 + 1024) throw new AppError('import.unreadable');
    return true;
  };
  try {
    return unzipSync(bytes, { filter: admit });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('import.unreadable', { cause: error });
  }
};
