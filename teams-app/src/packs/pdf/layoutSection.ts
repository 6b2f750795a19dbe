import type { Block, Section } from '../document';
import { colours, paper, sizes } from '../houseStyle';
import { breakLines } from './breakLines';
import { contentWidth, createFlow, leading, type Flow } from './flow';
import { layoutFigure, layoutHeading, layoutList, layoutParagraph, layoutTitle } from './layoutText';
import { layoutTable } from './layoutTable';
import type { Measure } from './measure';
import type { Element, PlacedSection } from './placed';

/** A line of the contents page. */
export interface ContentsLine {
  readonly id: string;
  readonly title: string;
  /** Page it begins on; 0 while that is not known. The number of lines does not depend on it. */
  readonly page: number;
}

/** Lays a section out on pages of its own; the contents lines are drawn where it asks for them. */
export const layoutSection = (section: Section, contents: readonly ContentsLine[], measure: Measure): PlacedSection => {
  const element: Element = { type: 'Sect', title: section.title };
  const flow = createFlow(measure);
  flow.newPage();
  layoutTitle(flow, section.title, element);
  for (const block of section.blocks) layoutBlock(flow, block, contents, element);
  const { id, title, label, appended } = section;
  return { id, title, label, element, pages: flow.pages, appended };
};

const layoutBlock = (flow: Flow, block: Block, contents: readonly ContentsLine[], parent: Element): void => {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(flow, block, parent);
    case 'paragraph':
      return layoutParagraph(flow, block, parent);
    case 'list':
      return layoutList(flow, block, parent);
    case 'table':
      return layoutTable(flow, block, parent);
    case 'figure':
      return layoutFigure(flow, block, parent);
    case 'page break':
      return flow.newPage();
    case 'contents':
      return layoutContents(flow, contents, parent);
  }
};

const layoutContents = (flow: Flow, lines: readonly ContentsLine[], parent: Element): void => {
  const list: Element = { type: 'TOC', parent };
  const size = sizes.body + 0.5;
  const numberRoom = 34;
  for (const { id, title, page } of lines) {
    const element: Element = { type: 'TOCI', parent: list };
    const link = `#${id}`;
    const broken = breakLines([{ text: title, link }], { width: contentWidth - numberRoom - 10, size }, flow.measure);
    const height = size * leading;
    flow.ensure(height * broken.length + 6);
    broken.forEach((line, at) => {
      flow.line(line, { x: paper.side, size, element });
      if (at === broken.length - 1) {
        const number = breakLines([{ text: String(page) }], { width: numberRoom, size }, flow.measure);
        const width = number[0]?.[0]?.width ?? 0;
        if (number[0]) flow.line(number[0], { x: paper.side + contentWidth - width, size, element });
      }
      flow.skip(height);
    });
    flow.skip(3);
    flow.art({ kind: 'box', x: paper.side, y: flow.y(), width: contentWidth, height: 0.5, fill: colours.line });
    flow.skip(4);
  }
};
