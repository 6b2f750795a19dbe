import type { Figure, Heading, List, Paragraph } from '../document';
import { colours, paper, sizes } from '../houseStyle';
import { breakLines, type Line } from './breakLines';
import { contentWidth, leading, roomOfPage, type Flow } from './flow';
import type { Element } from './placed';

/** Lines one under the other, over as many pages as they take; the first two and the last two stay together. */
const flowLines = (
  flow: Flow,
  lines: readonly Line[],
  at: { readonly x: number; readonly size: number; readonly element: Element },
): void => {
  const height = at.size * leading;
  lines.forEach((line, number) => {
    const left = lines.length - number;
    flow.ensure(height * ((number === 0 || left === 2) && left > 1 ? 2 : 1));
    flow.line(line, at);
    flow.skip(height);
  });
};

export const layoutTitle = (flow: Flow, text: string, parent: Element): void => {
  const element: Element = { type: 'H1', parent };
  const style = { width: contentWidth, size: sizes.one, strong: true, colour: colours.heading };
  flowLines(flow, breakLines([{ text }], style, flow.measure), { x: paper.side, size: sizes.one, element });
  flow.skip(5);
  flow.art({ kind: 'box', x: paper.side, y: flow.y(), width: contentWidth, height: 1.5, fill: colours.heading });
  flow.skip(12);
};

/** Points that have to be free under a heading, so that it does not stand alone. */
const keptWithHeading = 64;

export const layoutHeading = (flow: Flow, { level, text }: Heading, parent: Element): void => {
  const size = level === 2 ? sizes.two : sizes.three;
  const lines = breakLines(
    [{ text }],
    { width: contentWidth, size, strong: true, colour: colours.heading },
    flow.measure,
  );
  flow.ensure(lines.length * size * leading + keptWithHeading);
  flow.gap(level === 2 ? 12 : 8);
  flowLines(flow, lines, { x: paper.side, size, element: { type: level === 2 ? 'H2' : 'H3', parent } });
  flow.skip(4);
};

export const layoutParagraph = (flow: Flow, { runs, style }: Paragraph, parent: Element): void => {
  if (style === 'notice') return layoutNotice(flow, { kind: 'paragraph', runs }, parent);
  const size = style === 'lead' ? sizes.lead : style === 'quiet' ? sizes.small + 0.5 : sizes.body;
  const colour = style === 'quiet' ? colours.quiet : colours.text;
  const lines = breakLines(runs, { width: contentWidth, size, colour }, flow.measure);
  flowLines(flow, lines, { x: paper.side, size, element: { type: 'P', parent } });
  flow.skip(7);
};

const noticePadding = 9;

/** In a box with an edge, whole on one page unless it is longer than that. */
const layoutNotice = (flow: Flow, { runs }: Paragraph, parent: Element): void => {
  const size = sizes.body;
  const element: Element = { type: 'P', parent };
  const lines = breakLines(runs, { width: contentWidth - 3 * noticePadding, size }, flow.measure);
  const most = Math.floor((roomOfPage - 2 * noticePadding) / (size * leading));
  for (let from = 0; from < lines.length; from += most) {
    const some = lines.slice(from, from + most);
    const height = some.length * size * leading + 2 * noticePadding;
    flow.ensure(height);
    const box = { kind: 'box', x: paper.side, y: flow.y(), height } as const;
    flow.art({ ...box, width: contentWidth, fill: colours.notice });
    flow.art({ ...box, width: 3, fill: colours.noticeEdge });
    flow.skip(noticePadding);
    flowLines(flow, some, { x: paper.side + 1.7 * noticePadding, size, element });
    flow.skip(noticePadding);
  }
  flow.skip(8);
};

export const layoutList = (flow: Flow, { items, ordered }: List, parent: Element): void => {
  const list: Element = { type: 'L', parent };
  const [size, indent] = [sizes.body, 16];
  items.forEach((runs, at) => {
    const item: Element = { type: 'LI', parent: list };
    const lines = breakLines(runs, { width: contentWidth - indent, size }, flow.measure);
    const mark = breakLines([{ text: ordered ? `${String(at + 1)}.` : '•' }], { width: indent, size }, flow.measure);
    flow.ensure(size * leading * Math.min(2, lines.length));
    if (mark[0]) flow.line(mark[0], { x: paper.side + 2, size, element: { type: 'Lbl', parent: item } });
    flowLines(flow, lines, { x: paper.side + indent, size, element: { type: 'LBody', parent: item } });
    flow.skip(2.5);
  });
  flow.skip(5);
};

export const layoutFigure = (flow: Flow, { png, width, height, alt, caption }: Figure, parent: Element): void => {
  const captionRoom = caption === undefined ? 0 : sizes.small * leading + 6;
  const fit = Math.min(1, contentWidth / width, (roomOfPage - captionRoom) / height);
  flow.ensure(height * fit + captionRoom);
  const size = { width: width * fit, height: height * fit };
  flow.page().items.push({
    kind: 'picture',
    x: paper.side,
    y: flow.y(),
    ...size,
    png,
    element: { type: 'Figure', parent, alt },
  });
  flow.skip(size.height + 4);
  if (caption !== undefined)
    layoutParagraph(flow, { kind: 'paragraph', runs: [{ text: caption }], style: 'quiet' }, parent);
};
