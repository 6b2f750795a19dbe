import { makeStyles, tokens } from '@fluentui/react-components';

export const useConfigureStyles = makeStyles({
  root: { flexGrow: 1, overflowY: 'auto', padding: '16px 20px 24px', boxSizing: 'border-box' },
  column: { maxWidth: '560px', margin: '0 auto' },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  why: { fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2, margin: '2px 0 14px' },
  group: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '4px 14px 4px 6px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  radio: { flexGrow: 1, flexBasis: '220px', '& > label': { flexGrow: 1 } },
  offer: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontSize: '14px', lineHeight: '20px' },
  about: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  heading: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, margin: '18px 0 2px' },
  views: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', marginLeft: '-6px' },
  counts: { display: 'flex', columnGap: '10px', flexShrink: 0, fontSize: '12px', paddingLeft: '8px' },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  name: { fontSize: '14px', lineHeight: '20px', margin: '16px 0 0' },
  after: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: '4px 0 0' },
});
