import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { readOutline } from '../../../../teams-app/src/packs/pdf/readOutline';

const open = async (count = 3) => {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) document.addPage();
  const pages = document.getPages().map(({ ref }) => ref);
  const { context } = document;
  const item = (title: string, fields: Readonly<Record<string, unknown>>): PDFRef =>
    context.register(context.obj({ Title: PDFHexString.fromText(title), ...fields } as never));
  const root = (first: PDFRef | undefined): void => {
    document.catalog.set(PDFName.of('Outlines'), context.obj(first ? { First: first } : {}));
  };
  const to = (page: number) => context.obj([pages[page], 'Fit'] as never);
  return { document, pages, context, item, root, to };
};

test('bookmarks in their order and depth, by page, by action and by name', async () => {
  const { document, pages, context, item, root, to } = await open();
  document.catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: [PDFString.of('end'), to(2)] } } as never));
  const below = item('Costs', { A: context.obj({ S: 'GoTo', D: to(1) } as never) });
  const last = item('Annex', { Dest: PDFString.of('end') });
  root(item('Summary – “short”', { Dest: to(0), First: below, Next: last }));
  expect(readOutline(document, pages)).toEqual([
    { title: 'Summary – “short”', page: 0, depth: 0 },
    { title: 'Costs', page: 1, depth: 1 },
    { title: 'Annex', page: 2, depth: 0 },
  ]);
});

test('one that leads nowhere is left out, and what stands below it moves up', async () => {
  const { document, pages, context, item, root, to } = await open();
  const inside = item('Inside', { Dest: to(1) });
  root(item('Outside', { A: context.obj({ S: 'URI' } as never), First: inside }));
  expect(readOutline(document, pages)).toEqual([{ title: 'Inside', page: 1, depth: 0 }]);
});

test('what turns back on itself, is of the wrong kind or has no end is no reason to refuse a paper', async () => {
  const { document, pages, context, item, root, to } = await open();
  const circle = item('Again', { Dest: to(0) });
  (context.lookup(circle) as PDFDict).set(PDFName.of('Next'), circle);
  (context.lookup(circle) as PDFDict).set(PDFName.of('First'), circle);
  root(circle);
  expect(readOutline(document, pages)).toHaveLength(1);
  document.catalog.set(PDFName.of('Outlines'), context.obj('nothing'));
  expect(readOutline(document, pages)).toEqual([]);
  root(undefined);
  expect(readOutline(document, pages)).toEqual([]);
  let next: PDFRef | undefined;
  for (let count = 0; count < 1000; count += 1)
    next = item(String(count), { Dest: to(0), ...(next && { Next: next }) });
  root(next);
  expect(readOutline(document, pages)).toHaveLength(300);
});
