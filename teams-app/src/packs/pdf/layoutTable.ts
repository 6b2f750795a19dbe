import type { Cell, Table } from '../document';
import { colours, paper, sizes } from '../houseStyle';
import { quiet } from '../runs';
import { breakLines, type Line } from './breakLines';
import { contentWidth, leading, roomOfPage, type Flow } from './flow';
import type { Element } from './placed';

const padding = { x: 5, y: 4.5 };
const size = sizes.table;
const lineHeight = size * leading;
/** Between the paragraphs of a cell. */
const between = 2.5;
/** The row of headings comes again on every page: it leaves room for what is under it. */
const mostHeadLines = 6;
/** A row lower than this stays whole. */
const keptWhole = roomOfPage * 0.4;

interface CellLine {
  readonly line: Line;
  readonly height: number;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** A table with its headings again on every page; a row longer than a good part of a page is broken between lines. */
export const layoutTable = (flow: Flow, table: Table, parent: Element): void => {
  const element: Element = { type: 'Table', parent };
  const columns = columnsOf(table);
  const headings = table.columns.map(({ heading }, at) =>
    linesOf([[{ text: heading }]], columns[at], flow, { strong: true, colour: colours.heading }).slice(
      0,
      mostHeadLines,
    ),
  );
  const headHeight = table.headless ? 0 : heightOf(headings);
  const caption = breakLines(
    [{ text: table.caption }],
    { width: contentWidth, size: sizes.body, strong: true },
    flow.measure,
  );
  const rows = table.rows.map((row) => row.map((cell, at) => linesOf(cell, columns[at], flow, {})));
  const captionHeight = table.captionHidden ? 0 : caption.length * sizes.body * leading + 5;
  flow.ensure(captionHeight + headHeight + Math.min(heightOf(rows[0] ?? []), keptWhole));
  if (!table.captionHidden) {
    for (const line of caption) {
      flow.line(line, { x: paper.side, size: sizes.body, element: { type: 'Caption', parent: element } });
      flow.skip(sizes.body * leading);
    }
    flow.skip(5);
  }
  const head = (again: boolean): void => {
    if (table.headless) return;
    const row: Element = { type: 'TR', parent: element };
    flow.art({
      kind: 'box',
      x: paper.side,
      y: flow.y(),
      width: contentWidth,
      height: headHeight,
      fill: colours.tableHead,
    });
    headings.forEach((lines, at) => {
      const cell: Element = { type: 'TH', parent: row, scope: 'Column' };
      if (!again) placeCell(flow, lines, columns[at], cell);
      // Said once to a screen reader, drawn on every page.
      else for (const [line, dy] of downwards(lines)) repeat(flow, line, columns[at], dy);
    });
    flow.skip(headHeight);
  };
  head(false);
  for (const cells of rows) {
    const row: Element = { type: 'TR', parent: element };
    const elements = cells.map((_, at): Element =>
      at === 0 && table.rowHeadings ? { type: 'TH', parent: row, scope: 'Row' } : { type: 'TD', parent: row },
    );
    let rest: readonly (readonly CellLine[])[] = cells;
    const height = heightOf(rest);
    if (height > flow.room() && (height <= keptWhole || flow.room() < keptWhole / 3)) {
      flow.newPage();
      head(true);
    }
    while (heightOf(rest) > flow.room()) {
      const room = flow.room() - 2 * padding.y;
      const [now, later] = splitRow(rest, room);
      placeRow(flow, now, columns, elements);
      rest = later;
      flow.newPage();
      head(true);
    }
    placeRow(flow, rest, columns, elements);
  }
  flow.skip(12);
};

const columnsOf = ({ columns }: Table): readonly Column[] => {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = paper.side;
  return columns.map(({ share }) => {
    const width = (contentWidth * share) / all;
    x += width;
    return { x: x - width, width };
  });
};

const linesOf = (
  cell: Cell,
  column: Column | undefined,
  flow: Flow,
  look: { readonly strong?: boolean; readonly colour?: string },
): readonly CellLine[] => {
  const style = { width: (column?.width ?? contentWidth) - 2 * padding.x, size, ...look };
  // A cell without words would be none to a screen reader.
  const paragraphs = cell.some((runs) => runs.length > 0) ? cell : [[quiet('–')]];
  return paragraphs.flatMap((runs, number) =>
    breakLines(runs, style, flow.measure).map((line, at) => ({
      line,
      height: lineHeight + (at === 0 && number > 0 ? between : 0),
    })),
  );
};

const heightOf = (cells: readonly (readonly CellLine[])[]): number =>
  2 * padding.y + Math.max(lineHeight, ...cells.map((lines) => lines.reduce((sum, { height }) => sum + height, 0)));

/** The lines of each cell that fit, at least one, and the rest. */
const splitRow = (
  cells: readonly (readonly CellLine[])[],
  room: number,
): readonly [readonly (readonly CellLine[])[], readonly (readonly CellLine[])[]] => {
  const cuts = cells.map((lines) => {
    let used = 0;
    const at = lines.findIndex(({ height }) => (used += height) > room);
    return at < 0 ? lines.length : Math.max(1, at);
  });
  return [cells.map((lines, at) => lines.slice(0, cuts[at])), cells.map((lines, at) => lines.slice(cuts[at]))];
};

const downwards = (lines: readonly CellLine[]): readonly (readonly [Line, number])[] => {
  let dy = padding.y;
  return lines.map(({ line, height }) => {
    dy += height;
    return [line, dy - lineHeight] as const;
  });
};

const placeCell = (flow: Flow, lines: readonly CellLine[], column: Column | undefined, element: Element): void => {
  for (const [line, dy] of downwards(lines))
    flow.line(line, { x: (column?.x ?? paper.side) + padding.x, size, element, dy });
};

const repeat = (flow: Flow, line: Line, column: Column | undefined, dy: number): void => {
  for (const { text, strong, colour, width, x } of line)
    flow.art({
      kind: 'text',
      x: (column?.x ?? paper.side) + padding.x + x,
      y: flow.y() + dy,
      size,
      width,
      text,
      strong,
      colour,
    });
};

const placeRow = (
  flow: Flow,
  cells: readonly (readonly CellLine[])[],
  columns: readonly Column[],
  elements: readonly Element[],
): void => {
  cells.forEach((lines, at) => {
    const element = elements[at];
    if (element) placeCell(flow, lines, columns[at], element);
  });
  flow.skip(heightOf(cells));
  flow.art({ kind: 'box', x: paper.side, y: flow.y() - 0.4, width: contentWidth, height: 0.8, fill: colours.line });
};
