import type { Sector } from './records';

/** Words by which a text speaks of a sector. */
const patterns: Readonly<Record<Sector, RegExp>> = {
  Acute: /\b(?:acute|hospitals?)\b/i,
  'Mental health': /\bmental health\b/i,
  'Community trust': /\bcommunity (?:trusts?|health|services)\b/i,
  ICB: /\b(?:ICB|integrated care board)\b/,
  'Community pharmacy': /\b(?:community pharmac(?:y|ies|ists?)|pharmacies|LPCs?)\b/i,
  'Primary care': /\b(?:primary care|PCNs?|general practices?|GPs?|practices)\b/i,
  Council: /\b(?:councils?|local authorit(?:y|ies)|public health)\b/i,
  Voluntary: /\b(?:voluntary|charit(?:y|ies)|carers?)\b/i,
};

export const mentionsSector = (text: string, sector: Sector): boolean => patterns[sector].test(text);
