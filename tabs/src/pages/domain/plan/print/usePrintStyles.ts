import { makeStyles, tokens } from '@fluentui/react-components';
import { makeStaticStyles } from '@griffel/react';

/** Pixels of paper between the margins: A4 landscape is 277 mm wide, at 96 pixels an inch. A3 is the same, enlarged. */
export const paperWidth = 1046;

/** The page gives way to the sheet, and only while the sheet is there. */
export const usePaper = makeStaticStyles(
  '@page { size: landscape; margin: 10mm; } @media print { body[data-printing="plan"] { background-color: white; } body[data-printing="plan"] #root { display: none; } }',
);

export const usePrintStyles = makeStyles({
  root: {
    width: `${String(paperWidth)}px`,
    backgroundColor: 'white',
    printColorAdjust: 'exact',
    WebkitPrintColorAdjust: 'exact',
    '@media screen': { display: 'none' },
    '@media print and (min-width: 1400px)': { zoom: 1.44 },
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '20px', marginBottom: '8px' },
  grow: { flexGrow: 1, minWidth: 0 },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  verdict: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    margin: '2px 0 0',
    fontSize: '13px',
    lineHeight: '18px',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    flexShrink: 0,
    textAlign: 'right',
    fontSize: '11px',
    lineHeight: '15px',
    color: tokens.colorNeutralForeground2,
  },
  counts: { display: 'flex', justifyContent: 'flex-end', columnGap: '10px', marginBottom: '4px', fontSize: '12px' },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: '12px' },
  heading: {
    boxSizing: 'border-box',
    padding: '0 6px 4px',
    verticalAlign: 'bottom',
    textAlign: 'left',
    fontSize: '11px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  line: { padding: 0 },
  right: { textAlign: 'right' },
  // A project and its milestones stay on one page where they fit on one.
  group: { breakInside: 'avoid' },
  row: { height: '28px', breakInside: 'avoid' },
  cell: {
    padding: '0 6px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  project: { fontWeight: tokens.fontWeightSemibold },
  code: {
    display: 'inline-block',
    width: '50px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  step: { display: 'flex', alignItems: 'center', columnGap: '6px', paddingLeft: '20px' },
  wrap: { overflow: 'hidden', textOverflow: 'ellipsis' },
  drawing: { position: 'relative', overflow: 'hidden' },
  layer: { position: 'absolute', top: 0, left: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '18px',
    rowGap: '2px',
    marginTop: '10px',
    fontSize: '11px',
    breakInside: 'avoid',
  },
});
