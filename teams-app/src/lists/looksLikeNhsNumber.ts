// Spaces of any width and line breaks, full stops, slashes, hyphens, dashes and the minus sign, up to three (` - `).
const gap = '[\\s./\\-\u2010-\u2015\u2212]{0,3}';
const candidates = new RegExp(`(?<!\\d)\\d{3}${gap}\\d{3}${gap}\\d{4}(?!\\d)`, 'g');

/**
 * Whether free text holds something that looks like an NHS number: ten digits, possibly grouped 3 3 4 as people and programs write them,
 * that pass the modulus-11 check (NHS Data Dictionary, NHS NUMBER). No patient-identifiable data belongs in the suite.
 */
export const looksLikeNhsNumber = (text: string): boolean => {
  if (!hasTenDigits(text)) return false;
  // Pasted text brings digits of other widths and characters that cannot be seen.
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  for (const [candidate] of plain.matchAll(candidates)) if (passesModulus11(candidate.replace(/\D/g, ''))) return true;
  return false;
};

/** Most text has no ten digits, and is read ten thousand times. A character beyond ASCII may stand for up to three (`⅒`). */
const hasTenDigits = (text: string): boolean => {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits += 1;
    else if (code > 0x7f) digits += 3;
    if (digits >= 10) return true;
  }
  return false;
};

const passesModulus11 = (digits: string): boolean => {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
};
