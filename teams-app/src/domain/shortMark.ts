/** Eight letters and digits that tell texts apart in a key (32-bit FNV-1a): no secret, and no protection. */
export const shortMark = (parts: readonly string[]): string => {
  let hash = 0x811c9dc5;
  for (const character of parts.join('\n')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
