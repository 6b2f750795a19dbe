import { makeStyles, tokens } from '@fluentui/react-components';

export const usePanelStyles = makeStyles({
  drawer: { width: '380px', maxWidth: '100vw' },
  // What has the focus is not scrolled to under the buttons.
  body: { scrollPaddingBottom: '72px' },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '10px' },
  headText: { flexGrow: 1, minWidth: 0 },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'grid',
    gridTemplateColumns: '104px 1fr',
    columnGap: '12px',
    rowGap: '6px',
    margin: '4px 0 0',
    fontSize: '14px',
    lineHeight: '20px',
    '& dt': { color: tokens.colorNeutralForeground3, fontSize: '12px' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  quote: { whiteSpace: 'pre-wrap' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    marginTop: '16px',
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  date: { maxWidth: '180px' },
  // In sight however long the form is.
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    position: 'sticky',
    bottom: 0,
    margin: '0 -2px -16px',
    padding: '8px 2px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  escalated: {
    marginTop: '12px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '13px',
  },
  refused: { margin: '12px 0 0', fontSize: '13px', color: tokens.colorStatusDangerForeground3 },
  readOnly: { marginTop: '16px', fontSize: '13px', color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});
