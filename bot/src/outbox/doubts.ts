// Words, not digits: in the Notices list digits could look like an NHS number.
const howOften = ['once', 'twice', 'three times'];
const words = '; may have arrived ';

/** Sends of one notice of which nobody knows whether they arrived: after so many it is given up, rather than said a further time. */
export const mostDoubts = 3;

/** How many of a notice's sends may have arrived, by its outcome. */
export const doubtsIn = (outcome: string | undefined): number =>
  howOften.findIndex((often) => outcome?.endsWith(`${words}${often}`)) + 1;

/** An outcome that keeps count of them: whatever befalls the notice afterwards, on whichever machine. */
export const withDoubts = (outcome: string, doubts: number): string => {
  const often = howOften[Math.min(doubts, mostDoubts) - 1];
  return often === undefined ? outcome : `${outcome}${words}${often}`;
};
