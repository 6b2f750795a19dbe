import { makeStyles, tokens } from '@fluentui/react-components';

export const useConflictStyles = makeStyles({
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: '14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& th, & td': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', verticalAlign: 'top' },
    '& thead td': { width: '82px' },
    '& thead th': {
      padding: '8px 10px',
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightRegular,
      fontSize: '12px',
    },
    '& label': { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
    '& tbody th': {
      padding: '10px',
      fontWeight: tokens.fontWeightRegular,
      fontSize: '12px',
      color: tokens.colorNeutralForeground3,
      overflowWrap: 'anywhere',
    },
  },
  pick: { backgroundColor: tokens.colorBrandBackground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
