import { AppError } from '../errors';
import { bounds } from './files/bounds';
import { readCsv } from './files/readCsv';
import { readWorkbook } from './files/readWorkbook';
import type { Sheets } from './files/sheet';

/**
 * Reads a programme's workbook (.xlsx) or table (CSV). What it is, its bytes say; the name only serves messages.
 * @throws AppError `import.unreadable`, `import.tooLarge`, `import.oldExcel`
 */
export const readProgramme = async (bytes: Uint8Array, fileName: string): Promise<Sheets> => {
  if (bytes.length > bounds.fileBytes) {
    throw new AppError('import.tooLarge', { facts: { limit: `${String(bounds.fileBytes / 1e6)} MB` } });
  }
  if (bytes.length === 0) throw new AppError('import.unreadable');
  // .xls of before 2007, and .xlsx behind a password, are both compound files.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new AppError('import.oldExcel');
  if (startsWith(bytes, [0x50, 0x4b])) return { fileName, kind: 'workbook', sheets: await readWorkbook(bytes) };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new AppError('import.unreadable');
  return { fileName, kind: 'csv', sheets: [readCsv(bytes, fileName.replace(/^.*[\\/]/, ''))] };
};

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
