/** `1 working day`, `5 working days`. */
export const formatWorkingDays = (number: number): string =>
  number === 1 ? '1 working day' : `${String(number)} working days`;
