import { plainWord } from '../tables/plainWord';
import type { Read } from './readDay';

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', 'x', '1', 'left']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0']);

export const readYesNo = (text: string): Read<boolean> => {
  const word = text.trim() === '✓' ? 'yes' : plainWord(text);
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { fault: 'is neither yes nor no' };
};
