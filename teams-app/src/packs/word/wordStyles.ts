import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { colours, sizes } from '../houseStyle';
import { half, twips } from './wordBlocks';

const font = 'Arial';

const heading = (size: number, before: number) => ({
  run: { font, size: half(size), bold: true, color: colours.heading },
  paragraph: { spacing: { before: twips(before), after: twips(5) }, keepNext: true, keepLines: true },
});

const style = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** The house style as Word's own styles, so that whoever edits the document keeps to it. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: half(sizes.body), color: colours.text, language: { value: 'en-GB', eastAsia: 'en-GB' } },
      paragraph: { spacing: { after: twips(7), line: 290, lineRule: 'auto' } },
    },
    title: {
      run: { font, size: half(sizes.title), bold: true, color: colours.heading },
      paragraph: { spacing: { before: twips(120), after: twips(10) } },
    },
    heading1: {
      ...heading(sizes.one, 0),
      paragraph: {
        ...heading(sizes.one, 0).paragraph,
        spacing: { before: 0, after: twips(12) },
        border: { bottom: { style: 'single', size: 12, color: colours.heading, space: 4 } },
      },
    },
    heading2: heading(sizes.two, 14),
    heading3: heading(sizes.three, 10),
    hyperlink: { run: { color: colours.link, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    style('lead', 'Lead', { size: half(sizes.lead) }, {}),
    style('quiet', 'Quiet', { size: half(sizes.small + 0.5), color: colours.quiet }, {}),
    style(
      'notice',
      'Notice',
      {},
      {
        shading: { fill: colours.notice, type: 'clear', color: 'auto' },
        border: {
          top: { style: 'single', size: 4, color: colours.notice, space: 5 },
          bottom: { style: 'single', size: 4, color: colours.notice, space: 5 },
          left: { style: 'single', size: 24, color: colours.noticeEdge, space: 8 },
        },
        spacing: { before: twips(8), after: twips(13) },
        indent: { left: twips(10) },
      },
    ),
    style('contentsTitle', 'Contents title', heading(sizes.one, 0).run, { spacing: { after: twips(12) } }),
    style('listed', 'Listed', {}, { spacing: { after: twips(3) } }),
    style(
      'cell',
      'Table text',
      { size: half(sizes.table) },
      { spacing: { after: twips(1.5), line: 260, lineRule: 'auto' } },
    ),
    style(
      'tableCaption',
      'Table caption',
      { bold: true },
      { keepNext: true, spacing: { before: twips(8), after: twips(5) } },
    ),
    style(
      'afterTable',
      'After a table',
      { size: 8 },
      { spacing: { before: 0, after: twips(6), line: 120, lineRule: 'auto' } },
    ),
    style('over', 'Over the title', { size: half(sizes.two), color: colours.quiet }, {}),
  ],
};

export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: 'points',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(16), hanging: twips(14) } } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(20), hanging: twips(18) } } },
        },
      ],
    },
  ],
};
