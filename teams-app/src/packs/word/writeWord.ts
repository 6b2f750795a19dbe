import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { cleanText } from '../cleanText';
import type { Cover, PackDocument, Section } from '../document';
import { colours, paper, sizes } from '../houseStyle';
import { factsTable, plain } from '../runs';
import { sameBytes } from './sameBytes';
import { half, twips, wordBlock, type WordNotes } from './wordBlocks';
import { titleRun, wordRuns } from './wordRuns';
import { wordNumbering, wordStyles } from './wordStyles';

/**
 * A document as an editable Word file: real headings and tables, a section for each part with its name at the foot. The same document and `now` give the
 * same bytes.
 */
export const writeWord = async (document: PackDocument, { now }: { readonly now: Date }): Promise<Uint8Array> => {
  const notes: WordNotes = { lists: 0, captions: [] };
  const parts = [
    ...(document.cover ? [{ label: '', children: coverParts(document.cover, notes) }] : []),
    ...document.sections.map((section) => ({ label: section.label, children: sectionParts(section, notes) })),
  ];
  const word = new Document({
    title: cleanText(document.title),
    subject: cleanText(document.subject),
    creator: cleanText(document.author),
    lastModifiedBy: cleanText(document.author),
    styles: wordStyles,
    numbering: wordNumbering,
    sections: parts.map(({ label, children }) => ({
      properties: { type: SectionType.NEXT_PAGE, page: page },
      footers: { default: footer(cleanText(document.footer), cleanText(label)) },
      children,
    })),
  });
  return sameBytes(await Packer.pack(word, 'uint8array'), { now, captions: notes.captions });
};

const page = {
  size: { width: twips(paper.width), height: twips(paper.height) },
  margin: {
    top: twips(paper.top),
    bottom: twips(paper.bottom),
    left: twips(paper.side),
    right: twips(paper.side),
    footer: twips(24),
  },
};

/** `Item 4, page 12 of 63`, counted by Word. */
const footer = (left: string, label: string): Footer => {
  const size = half(sizes.small);
  const look = { size, color: colours.quiet };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(paper.width - 2 * paper.side) }],
        spacing: { after: 0 },
        children: [
          new TextRun({ ...look, children: [left, new Tab(), label === '' ? 'Page ' : `${label}, page `] }),
          new TextRun({ ...look, children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
};

const coverParts = (cover: Cover, notes: WordNotes): readonly FileChild[] => [
  new Paragraph({
    style: 'over',
    spacing: { before: twips(90), after: twips(12) },
    children: [new TextRun(cleanText(cover.over))],
  }),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: 0, after: twips(8) },
    children: [new TextRun(cleanText(cover.title))],
  }),
  new Paragraph({ style: 'over', spacing: { after: twips(40) }, children: [new TextRun(cleanText(cover.under))] }),
  ...(cover.facts.length === 0
    ? []
    : wordBlock(
        factsTable(
          'The meeting',
          cover.facts.map(({ name, value }) => [name, [value]] as const),
        ),
        notes,
      )),
  ...(cover.notices.length === 0
    ? []
    : [
        // Not a heading: the contents are the document's parts.
        new Paragraph({
          style: 'tableCaption',
          children: [...wordRuns(plain(cover.noticesTitle ?? 'To know beforehand'))],
        }),
        ...cover.notices.flatMap((text) => wordBlock({ kind: 'paragraph', runs: [{ text }], style: 'notice' }, notes)),
      ]),
];

const sectionParts = ({ id, title, blocks, appended }: Section, notes: WordNotes): readonly FileChild[] => [
  // The contents do not list themselves.
  new Paragraph({
    ...(blocks.some(({ kind }) => kind === 'contents')
      ? { style: 'contentsTitle' }
      : { heading: HeadingLevel.HEADING_1 }),
    children: [titleRun(id, title)],
  }),
  ...blocks.flatMap((block) => wordBlock(block, notes)),
  ...(appended
    ? wordBlock(
        {
          kind: 'paragraph',
          style: 'quiet',
          runs: [
            {
              text: `“${appended.title}”, ${String(appended.pages)} ${appended.pages === 1 ? 'page' : 'pages'}, is in the PDF of this document.`,
            },
          ],
        },
        notes,
      )
    : []),
];
