import {
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Table as TableBlock } from '../document';
import { cleanText } from '../cleanText';
import { colours, paper, sizes } from '../houseStyle';
import { quiet } from '../runs';
import { figureRun, wordRuns } from './wordRuns';

type Part = Paragraph | Table | TableOfContents;

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
export const half = (points: number): number => Math.round(points * 2);

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** What has to be kept while blocks are turned into Word's parts. */
export interface WordNotes {
  /** Numbered lists count from 1 each: the number of the last one. */
  lists: number;
  /** What each table is, in order, for who cannot see it. */
  readonly captions: string[];
}

/** A block as Word's paragraphs and tables. */
export const wordBlock = (block: Block, notes: WordNotes): readonly Part[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: [new TextRun(cleanText(block.text))] })];
    case 'paragraph':
      return [new Paragraph({ ...(block.style && { style: block.style }), children: [...wordRuns(block.runs)] })];
    case 'list': {
      if (block.ordered) notes.lists += 1;
      const numbering = {
        reference: block.ordered ? 'numbers' : 'points',
        level: 0,
        ...(block.ordered && { instance: notes.lists }),
      };
      return block.items.map((runs) => new Paragraph({ numbering, style: 'listed', children: [...wordRuns(runs)] }));
    }
    case 'table':
      return tableParts(block, notes);
    case 'figure':
      return [
        new Paragraph({ keepNext: block.caption !== undefined, children: [figureRun(block)] }),
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ style: 'quiet', children: [...wordRuns([{ text: block.caption }])] })]),
      ];
    case 'page break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'contents':
      // The entries are there beforehand, for whoever only reads it. Pages are Word's to count, when it opens the file: a number that is wrong is worse than none.
      return [new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1', beginDirty: true })];
  }
};

const width = twips(paper.width - 2 * paper.side);
const rule = { style: 'single', size: 6, color: colours.line } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

const tableParts = (table: TableBlock, notes: WordNotes): readonly Part[] => {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => Math.round((width * share) / all));
  const size = half(sizes.table);
  const cell = (paragraphs: readonly Paragraph[], at: number, fill?: string): TableCell =>
    new TableCell({
      children: paragraphs,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...(fill !== undefined && { shading: { fill, type: 'clear', color: 'auto' } }),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ heading }, at) =>
      cell(
        [
          new Paragraph({
            style: 'cell',
            children: [new TextRun({ text: cleanText(heading), bold: true, color: colours.heading, size })],
          }),
        ],
        at,
        colours.tableHead,
      ),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        // A row of a few lines stays on one page; a long one may be broken.
        cantSplit: row.every((paragraphs) => paragraphs.length < 6),
        children: row.map((paragraphs, at) => {
          const filled = paragraphs.some((runs) => runs.length > 0) ? paragraphs : [[quiet('–')]];
          return cell(
            filled.map((runs) => new Paragraph({ style: 'cell', children: [...wordRuns(runs, size)] })),
            at,
          );
        }),
      }),
  );
  notes.captions.push(cleanText(table.caption));
  return [
    ...(table.captionHidden
      ? []
      : [new Paragraph({ style: 'tableCaption', children: [new TextRun(cleanText(table.caption))] })]),
    new Table({
      rows: table.headless ? rows : [head, ...rows],
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: twips(3), bottom: twips(3), left: twips(5), right: twips(5), marginUnitType: WidthType.DXA },
      borders: { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule },
      tableLook: {
        firstRow: !table.headless,
        firstColumn: table.rowHeadings ?? false,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    }),
    new Paragraph({ style: 'afterTable', children: [] }),
  ];
};
