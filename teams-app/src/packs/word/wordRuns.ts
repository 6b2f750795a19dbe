import { Bookmark, ExternalHyperlink, ImageRun, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Rating } from '../../domain';
import { ratingWords } from '../../words';
import { cleanText } from '../cleanText';
import type { Figure, Run, Runs } from '../document';
import { colours } from '../houseStyle';
import { ratingPicture } from './ratingPictures';

/** A section's id as Word takes it for a bookmark: letters, digits and `_`, at most 40. */
export const bookmarkOf = (id: string): string => `s_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);

const tones = { quiet: colours.quiet, late: colours.late, warning: colours.warning } as const;

/** Runs as Word writes them. A rating is a shape with its letter, then its words. */
export const wordRuns = (runs: Runs, size?: number): readonly ParagraphChild[] =>
  runs.flatMap((run) => ('rating' in run ? ratingRuns(run.rating, size) : [textRun(run, size)]));

const textRun = (run: Exclude<Run, { readonly rating: Rating }>, size: number | undefined): ParagraphChild => {
  const { text, strong, tone, link } = run;
  const look = { ...(strong && { bold: true }), ...(size !== undefined && { size }) };
  const colour = tone && { color: tones[tone] };
  if (link === undefined) return new TextRun({ ...lines(text), ...look, ...colour });
  const children = [new TextRun({ ...lines(text), ...look, style: 'Hyperlink' })];
  return link.startsWith('#')
    ? new InternalHyperlink({ anchor: bookmarkOf(link.slice(1)), children })
    : new ExternalHyperlink({ link, children });
};

/** A line feed inside a run is a line break. */
const lines = (text: string) => {
  const [first = '', ...rest] = cleanText(text).split('\n');
  return rest.length === 0
    ? { text: first }
    : { children: [first, ...rest.map((line) => new TextRun({ break: 1, text: line }))] };
};

const ratingRuns = (rating: Rating, size: number | undefined): readonly ParagraphChild[] => [
  new ImageRun({
    type: 'png',
    data: ratingPicture(rating),
    transformation: size === undefined ? { width: 15, height: 15 } : { width: 13, height: 13 },
    // The words after it say the same.
    altText: { name: 'Rating', description: ratingWords[rating] },
  }),
  new TextRun({ text: `\u00A0${ratingWords[rating]}`, ...(size !== undefined && { size }) }),
];

/** Widest picture in pixels: the width between the margins. */
const mostPixels = 640;

export const figureRun = ({ png, width, height, alt }: Figure): ParagraphChild => {
  const fit = Math.min(1, mostPixels / (width * (96 / 72)));
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * (96 / 72) * fit), height: Math.round(height * (96 / 72) * fit) },
    altText: { name: 'Figure', description: cleanText(alt) },
  });
};

export const titleRun = (id: string, title: string): ParagraphChild =>
  new Bookmark({ id: bookmarkOf(id), children: [new TextRun(cleanText(title))] });
