import { makeStyles, tokens } from '@fluentui/react-components';

/** One thing that is asked, in its frame. */
export const useAskStyles = makeStyles({
  root: {
    listStyleType: 'none',
    padding: '8px 12px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '&:not(:first-child)': { marginTop: '8px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: '12px', rowGap: '2px' },
  pips: { paddingTop: '8px' },
  text: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  title: {
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
    '& a': { color: tokens.colorNeutralForeground1 },
  },
  clock: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    fontSize: '13px',
    lineHeight: '20px',
    whiteSpace: 'nowrap',
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px 12px', marginTop: '6px' },
  why: {
    flexGrow: 1,
    flexBasis: '260px',
    minWidth: 0,
    display: 'flex',
    columnGap: '8px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  whyIcon: { flexShrink: 0, width: '16px', height: '16px' },
  ask: { margin: '4px 0 0', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
});
