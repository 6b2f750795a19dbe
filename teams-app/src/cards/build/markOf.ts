/**
 * A short mark of what a card shows: equal marks mean that nothing a person saw has changed, whatever else did. Not a secret and no
 * protection: it only tells a stale press from a fresh one (64-bit FNV-1a).
 */
export const markOf = (shown: readonly (string | number | boolean | undefined)[]): string => {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(shown.map((value) => value ?? null))) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(36);
};
