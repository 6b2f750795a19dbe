import type { Cover, PackDocument } from '../document';
import { colours, paper, sizes } from '../houseStyle';
import { factsTable } from '../runs';
import { breakLines } from './breakLines';
import { contentWidth, createFlow, leading } from './flow';
import { layoutHeading, layoutParagraph } from './layoutText';
import { layoutTable } from './layoutTable';
import type { Measure } from './measure';
import type { Element, PlacedSection } from './placed';

const bandTop = 96;

/** The first page: whose document it is and what it is, in a band; then the facts, and what has to be known before reading. */
export const layoutCover = (cover: Cover, { title }: PackDocument, measure: Measure): PlacedSection => {
  const element: Element = { type: 'Sect', title };
  const flow = createFlow(measure);
  flow.newPage();
  flow.skip(bandTop - paper.top);
  const say = (text: string, size: number, strong: boolean, type: 'H1' | 'P'): void => {
    const lines = breakLines([{ text }], { width: contentWidth - 20, size, strong, colour: colours.white }, measure);
    const line: Element = { type, parent: element };
    for (const one of lines.slice(0, 5)) {
      flow.line(one, { x: paper.side, size, element: line });
      flow.skip(size * leading);
    }
  };
  say(cover.over, sizes.lead + 1, false, 'P');
  flow.skip(14);
  say(cover.title, sizes.title, true, 'H1');
  flow.skip(10);
  say(cover.under, sizes.two, false, 'P');
  flow.page().artefacts.unshift({
    kind: 'box',
    x: 0,
    y: 0,
    width: paper.width,
    height: flow.y() + 40,
    fill: colours.heading,
  });
  flow.skip(76);
  const facts = cover.facts.map(({ name, value }) => [name, [value]] as const);
  if (facts.length > 0) layoutTable(flow, factsTable('The meeting', facts), element);
  if (cover.notices.length > 0) {
    layoutHeading(flow, { kind: 'heading', level: 2, text: cover.noticesTitle ?? 'To know beforehand' }, element);
    for (const text of cover.notices)
      layoutParagraph(flow, { kind: 'paragraph', runs: [{ text }], style: 'notice' }, element);
  }
  return { id: 'cover', title, label: '', element, pages: flow.pages };
};
