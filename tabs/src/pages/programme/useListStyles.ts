import { makeStyles, tokens } from '@fluentui/react-components';

/** Lists of two-line rows, and the marks beside them, as all parts of the page have them. */
export const useListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    padding: '5px 0',
    '&:not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 719px)': { padding: '8px 0' },
    '@media print': { padding: '2px 0' },
  },
  text: { flexGrow: 1, flexBasis: '0', minWidth: 0 },
  title: {
    display: 'block',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground1 },
    '@media (max-width: 719px)': { padding: '2px 0' },
  },
  inline: {
    marginRight: '6px',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  // One line: less air, and no rule between.
  slim: {
    padding: '2px 0',
    '&:not(:first-child)': { borderTopWidth: 0 },
    '@media (max-width: 719px)': { padding: '8px 0' },
  },
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  all: { '@media print': { display: 'none' } },
  end: { flexShrink: 0, textAlign: 'right', fontSize: '12px', lineHeight: '16px', whiteSpace: 'nowrap' },
  late: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: '0' },
  plain: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  rule: { border: 'none', height: '1px', margin: '8px 0', backgroundColor: tokens.colorNeutralStroke2 },
  sub: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    margin: '0 0 2px',
  },
});
