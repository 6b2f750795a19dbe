import type { Sector } from './records';

/** The words that terms of reference use for a sector. */
const wordsOf: readonly (readonly [Sector, RegExp])[] = [
  ['Acute', /^(?:acute(?: trusts?| hospitals?| providers?)?|hospitals?)$/],
  ['Mental health', /^mental health(?: trusts?| providers?)?$/],
  ['Community trust', /^community (?:trusts?|health(?: trusts?| services)?|services)$/],
  ['ICB', /^(?:icb|integrated care board)$/],
  ['Community pharmacy', /^(?:community pharmac(?:y|ies|ists?)|lpcs?|local pharmaceutical committees?)$/],
  ['Primary care', /^(?:primary care(?: networks?)?|general practices?|gps?|pcns?)$/],
  ['Council', /^(?:councils?|local authorit(?:y|ies)|local government)$/],
  ['Voluntary', /^(?:voluntary|voluntary(?: and community)? organisations?|charit(?:y|ies)|patients?)$/],
];

/** The sectors that a line of a quorum names, joined by `or`; undefined where one of them is none. `line` is in small letters. */
export const readSectors = (line: string): readonly Sector[] | undefined => {
  const found = line.split(/\s+or\s+|\s*\/\s*/).map(sectorOf);
  const sectors = found.filter((sector) => sector !== undefined);
  return sectors.length === found.length ? [...new Set(sectors)] : undefined;
};

const sectorOf = (words: string): Sector | undefined => {
  const bare = words
    .replace(/^(?:voting )?(?:members?|representatives?|people|persons?) (?:from|of|for) (?:an? |the )?/, '')
    .replace(/^(?:from|of|for) (?:an? |the )?|^(?:an?|the) /, '')
    .replace(/\s+(?:sectors?|members?|representatives?|reps?|pharmacy leads?)$/, '')
    .trim();
  return wordsOf.find(([, pattern]) => pattern.test(bare))?.[0];
};
