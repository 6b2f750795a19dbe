import type { Read } from './readDay';

/** A number as typed: `3`, `1,250`, `3x`, `×3` for how often something happened. */
export const readNumber = (text: string): Read<number> => {
  const plain = text.replace(/,(?=\d{3}(\D|$))/g, '').replace(/^[x×]\s*|\s*[x×]$/gi, '');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? { value: Number(plain) } : { fault: 'is not a number' };
};
