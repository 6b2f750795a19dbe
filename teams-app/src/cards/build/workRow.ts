import { plainText } from './plainText';
import { opens, paragraph, row, type CardElement } from './element';
import { urgencyPicture, type Urgency } from './urgencyPicture';

/** Something with a day, in a list. */
export interface WorkLine {
  readonly what: string;
  /** Reference that people quote. */
  readonly reference: string;
  /** By when, for whom. */
  readonly when: string;
  /** Whose it is, where that is not the reader. */
  readonly who?: string | undefined;
  readonly urgency: Urgency;
  readonly link: string;
}

/** A line that opens its page. */
export const workRow = (line: WorkLine): CardElement => {
  const one = shortened(line);
  const isLate = one.urgency === 'late';
  const separator = one.reference === '' || one.when === '' ? '' : ' · ';
  return row({
    picture: urgencyPicture(one.urgency),
    items: [
      paragraph([{ text: one.what, bold: isLate }]),
      paragraph(
        [
          { text: `${one.reference}${separator}`, quiet: true },
          { text: one.when, quiet: !isLate, bold: isLate, alarming: isLate },
          ...(one.who === undefined ? [] : [{ text: `, ${one.who}`, quiet: true }]),
        ],
        { small: true },
      ),
    ],
    action: opens(workSentence(one), one.link),
  });
};

export const workSentence = ({ what, reference, when, who = '' }: WorkLine): string =>
  [what, reference, when, who].filter((part) => part !== '').join(', ');

const shortened = (line: WorkLine): WorkLine => ({
  ...line,
  what: plainText(line.what, 140),
  reference: plainText(line.reference, 40),
  when: plainText(line.when, 60),
  who: line.who === undefined ? undefined : plainText(line.who, 60),
});
