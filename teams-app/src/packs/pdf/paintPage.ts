import { ratingLetters } from '../../words';
import { ratingShapes } from '../houseStyle';
import type { Pdf, Structure } from './engine';
import type { Artefact, Element, PlacedPage, PlacedText } from './placed';

/** The structure element that stands for a node, made when it is first needed. */
export type StructureOf = (element: Element) => Structure;

/** Paints a page: what is only looked at in one go, then the text, each stretch of it marked as part of its element. */
export const paintPage = (pdf: Pdf, { items, artefacts }: PlacedPage, structureOf: StructureOf): void => {
  if (artefacts.length > 0) {
    pdf.markContent('Artifact', { type: 'Layout' });
    for (const artefact of artefacts) paintArtefact(pdf, artefact);
    pdf.endMarkedContent();
  }
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    const structure = structureOf(item.element);
    if (item.kind === 'picture') {
      const content = pdf.markStructureContent('Figure');
      pdf.image(item.png, item.x, item.y, { width: item.width, height: item.height });
      pdf.endMarkedContent();
      structure.add(content);
      at += 1;
    } else if (item.link !== undefined) {
      paintLink(pdf, item, item.link, structure);
      at += 1;
    } else {
      const content = pdf.markStructureContent(item.element.type);
      for (
        let next = items[at];
        next?.kind === 'text' && next.element === item.element && next.link === undefined;
        next = items[at]
      ) {
        paintText(pdf, next);
        at += 1;
      }
      pdf.endMarkedContent();
      structure.add(content);
    }
  }
};

const paintText = (pdf: Pdf, { text, x, y, size, strong, colour }: Omit<PlacedText, 'element' | 'link'>): void => {
  pdf
    .font(strong ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(`#${colour}`)
    .text(text, x, y, { lineBreak: false });
};

const paintLink = (pdf: Pdf, item: PlacedText, link: string, parent: Structure): void => {
  const structure = pdf.struct('Link');
  parent.add(structure);
  const content = pdf.markStructureContent('Link');
  paintText(pdf, item);
  pdf.endMarkedContent();
  structure.add(content);
  // The annotation says in words where it leads, for those who hear it.
  const options = { structParent: structure, Contents: Object(item.text) as object };
  const place = [item.x, item.y, item.width, item.size * 1.2] as const;
  if (link.startsWith('#')) pdf.goTo(...place, link.slice(1), options);
  else pdf.link(...place, link, options);
  structure.end();
};

const paintArtefact = (pdf: Pdf, artefact: Artefact): void => {
  if (artefact.kind === 'text') return paintText(pdf, artefact);
  const { x, y } = artefact;
  if (artefact.kind === 'box') {
    pdf.rect(x, y, artefact.width, artefact.height).fill(`#${artefact.fill}`);
    return;
  }
  const { shape, fill, letter } = ratingShapes[artefact.rating];
  const size = artefact.size * 1.2;
  const [cx, cy] = [x + size / 2, y + artefact.size * 0.6];
  drawShape(pdf, shape, cx, cy, size / 2);
  if (shape === 'ring') pdf.lineWidth(0.9).strokeColor(`#${letter}`).stroke();
  else pdf.fill(`#${fill}`);
  const mark = ratingLetters[artefact.rating];
  const points = artefact.size * 0.72;
  pdf.font('bold').fontSize(points);
  const down = shape === 'triangle' ? size * 0.1 : 0;
  paintText(pdf, {
    kind: 'text',
    text: mark,
    x: cx - pdf.widthOfString(mark) / 2,
    y: cy - points * 0.56 + down,
    size: points,
    width: 0,
    strong: true,
    colour: letter,
  });
};

const drawShape = (
  pdf: Pdf,
  shape: (typeof ratingShapes)['Green']['shape'],
  cx: number,
  cy: number,
  radius: number,
): void => {
  switch (shape) {
    case 'circle':
    case 'ring':
      pdf.circle(cx, cy, radius * (shape === 'ring' ? 0.92 : 1));
      return;
    case 'square':
      pdf.roundedRect(cx - radius * 0.95, cy - radius * 0.95, radius * 1.9, radius * 1.9, radius * 0.4);
      return;
    case 'triangle':
      pdf.polygon(
        [cx, cy - radius * 1.05],
        [cx + radius * 1.15, cy + radius * 0.95],
        [cx - radius * 1.15, cy + radius * 0.95],
      );
      return;
    case 'octagon': {
      const [near, far] = [radius * 0.42, radius * 1.02];
      pdf.polygon(
        [cx - near, cy - far],
        [cx + near, cy - far],
        [cx + far, cy - near],
        [cx + far, cy + near],
        [cx + near, cy + far],
        [cx - near, cy + far],
        [cx - far, cy + near],
        [cx - far, cy - near],
      );
    }
  }
};
