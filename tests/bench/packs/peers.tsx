/** @jsxRuntime automatic */
import { Document, Font, Link, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import pdfmake from 'pdfmake';
import type { Block, PackDocument } from '@ipmo-hub/teams-app/packs';
import { colours, paper, sizes } from '../../../teams-app/src/packs/houseStyle';
import { ratingWords } from '@ipmo-hub/teams-app/words';
import { fontPaths } from '../../unit/teams-app/packs/packFonts';

// The same words, sizes and widths by two other libraries. Neither writes a structure tree with them; shapes of ratings are left out. React’s rows stay whole and
// its headings of tables come once: rows as long as ours may be, broken between pages, make it fail.

type Runs = Extract<Block, { readonly kind: 'paragraph' }>['runs'];
const wordsOf = (run: Runs[number]): string => ('rating' in run ? ratingWords[run.rating] : run.text);
const isStrong = (run: Runs[number]): boolean => !('rating' in run) && run.strong === true;

export const byPdfmake = async (document: PackDocument): Promise<Uint8Array> => {
  const paths = fontPaths();
  pdfmake.setFonts({ Arimo: { normal: paths.regular, bold: paths.bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const text = (runs: Runs, more: object = {}) => ({
    text: runs.map((run) => ({ text: wordsOf(run), bold: isStrong(run) })),
    ...more,
  });
  const block = (one: Block): object => {
    switch (one.kind) {
      case 'heading':
        return {
          text: one.text,
          fontSize: one.level === 2 ? sizes.two : sizes.three,
          bold: true,
          color: `#${colours.heading}`,
          margin: [0, 8, 0, 4],
        };
      case 'paragraph':
        return text(one.runs, { margin: [0, 0, 0, 7] });
      case 'list':
        return { ul: one.items.map((runs) => text(runs)), margin: [0, 0, 0, 6] };
      case 'table': {
        const all = one.columns.reduce((sum, { share }) => sum + share, 0);
        const body = one.rows.map((row) =>
          row.map((cell) => ({ stack: cell.map((runs) => text(runs)), fontSize: sizes.table })),
        );
        const head = one.columns.map(({ heading }) => ({
          text: heading,
          bold: true,
          fontSize: sizes.table,
          fillColor: `#${colours.tableHead}`,
        }));
        return {
          table: {
            headerRows: one.headless ? 0 : 1,
            widths: one.columns.map(({ share }) => `${String((share / all) * 100)}%`),
            body: one.headless ? body : [head, ...body],
          },
          layout: 'lightHorizontalLines',
          margin: [0, 0, 0, 12],
        };
      }
      default:
        return { text: '' };
    }
  };
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [paper.side, paper.top, paper.side, paper.bottom],
      defaultStyle: { font: 'Arimo', fontSize: sizes.body, lineHeight: 1.15 },
      info: { title: document.title },
      footer: (page: number, pages: number) => ({
        text: `page ${String(page)} of ${String(pages)}`,
        fontSize: sizes.small,
        alignment: 'right',
        margin: [0, 20, paper.side, 0],
      }),
      content: document.sections.map(({ title, blocks }, at) => ({
        stack: [
          { text: title, fontSize: sizes.one, bold: true, color: `#${colours.heading}`, margin: [0, 0, 0, 12] },
          ...blocks.map(block),
        ],
        ...(at > 0 && { pageBreak: 'before' }),
      })),
    })
    .getBuffer();
};

const styles = StyleSheet.create({
  page: {
    paddingHorizontal: paper.side,
    paddingTop: paper.top,
    paddingBottom: paper.bottom,
    fontFamily: 'Arimo',
    fontSize: sizes.body,
    lineHeight: 1.3,
  },
  one: { fontSize: sizes.one, fontWeight: 700, color: `#${colours.heading}`, marginBottom: 12 },
  two: { fontSize: sizes.two, fontWeight: 700, color: `#${colours.heading}`, marginVertical: 6 },
  row: { flexDirection: 'row', borderBottomWidth: 0.8, borderBottomColor: `#${colours.line}` },
  cell: { padding: 4, fontSize: sizes.table },
  foot: { position: 'absolute', bottom: 24, right: paper.side, fontSize: sizes.small },
  strong: { fontWeight: 700 },
});

export const byReactPdf = async (document: PackDocument): Promise<Uint8Array> => {
  const paths = fontPaths();
  Font.register({ family: 'Arimo', fonts: [{ src: paths.regular }, { src: paths.bold, fontWeight: 700 }] });
  Font.registerHyphenationCallback((word) => [word]);
  const runs = (all: Runs) =>
    all.map((run, at) =>
      'link' in run && run.link?.startsWith('http') ? (
        <Link key={at} src={run.link}>
          {run.text}
        </Link>
      ) : (
        <Text key={at} style={isStrong(run) ? styles.strong : {}}>
          {wordsOf(run)}
        </Text>
      ),
    );
  const block = (one: Block, key: number) => {
    switch (one.kind) {
      case 'heading':
        return (
          <Text key={key} style={styles.two}>
            {one.text}
          </Text>
        );
      case 'paragraph':
        return <Text key={key}>{runs(one.runs)}</Text>;
      case 'list':
        return (
          <View key={key}>
            {one.items.map((item, at) => (
              <Text key={at}>• {runs(item)}</Text>
            ))}
          </View>
        );
      case 'table': {
        const all = one.columns.reduce((sum, { share }) => sum + share, 0);
        const width = (at: number) => ({ width: `${String(((one.columns[at]?.share ?? 0) / all) * 100)}%` });
        return (
          <View key={key} style={{ marginBottom: 12 }}>
            {!one.headless && (
              <View style={styles.row}>
                {one.columns.map(({ heading }, at) => (
                  <Text key={at} style={[styles.cell, styles.strong, width(at)]}>
                    {heading}
                  </Text>
                ))}
              </View>
            )}
            {one.rows.map((row, line) => (
              <View key={line} style={styles.row} wrap={false}>
                {row.map((cell, at) => (
                  <View key={at} style={[styles.cell, width(at)]}>
                    {cell.map((paragraph, number) => (
                      <Text key={number}>{runs(paragraph)}</Text>
                    ))}
                  </View>
                ))}
              </View>
            ))}
          </View>
        );
      }
      default:
        return null;
    }
  };
  return renderToBuffer(
    <Document title={document.title}>
      {document.sections.map(({ id, title, blocks }) => (
        <Page key={id} size="A4" style={styles.page}>
          <Text style={styles.one}>{title}</Text>
          {blocks.map(block)}
          <Text
            style={styles.foot}
            fixed
            render={({ pageNumber, totalPages }) => `page ${String(pageNumber)} of ${String(totalPages)}`}
          />
        </Page>
      ))}
    </Document>,
  );
};
