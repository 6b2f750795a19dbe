/**
 * Whether free text holds something that looks like an NHS number: ten digits, possibly grouped 3 3 4 by spaces or hyphens,
 * that pass the modulus-11 check (NHS Data Dictionary, NHS NUMBER). No patient-identifiable data belongs in the suite.
 */
export const looksLikeNhsNumber = (text: string): boolean => {
  for (const match of text.matchAll(/(?<!\d)\d{3}[ \-\u00a0]?\d{3}[ \-\u00a0]?\d{4}(?!\d)/g)) {
    if (passesModulus11(match[0].replace(/\D/g, ''))) return true;
  }
  return false;
};

const passesModulus11 = (digits: string): boolean => {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
};
