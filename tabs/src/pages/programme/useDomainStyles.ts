import { makeStyles, tokens } from '@fluentui/react-components';

// Apart from each other: which of two overlapping ones wins is not said by their order here.
const middle = '@media (min-width: 560px) and (max-width: 899px)';
const narrow = '@media (max-width: 559px)';
const columns =
  'minmax(150px, 1.35fr) 88px minmax(190px, 2fr) minmax(170px, 1.3fr) minmax(130px, 1fr) minmax(130px, 1.1fr)';

/** The table of domains: columns where there is room, one below the other on a phone. */
export const useDomainStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: columns,
    columnGap: '16px',
    padding: '6px 14px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 899px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: columns,
    columnGap: '16px',
    alignItems: 'center',
    padding: '7px 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [middle]: {
      gridTemplateColumns: 'minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1.2fr)',
      alignItems: 'start',
      rowGap: '8px',
      padding: '10px 14px',
    },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: '8px', padding: '10px 14px' },
    '@media print': { padding: '4px 14px' },
  },
  // Where there are three columns, name and words have rows of their own above the numbers.
  title: { [middle]: { gridColumn: '1 / 3' } },
  full: { [middle]: { gridColumn: '1 / -1' }, [narrow]: { gridColumn: '1 / -1' } },
  number: { [narrow]: { gridColumn: '1 / -1' } },
  name: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  nameLink: { color: tokens.colorNeutralForeground1, ':hover': { color: tokens.colorNeutralForeground1 } },
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  change: { justifySelf: 'end', paddingRight: '4px' },
  know: { fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  projects: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  count: {
    minWidth: '24px',
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  shares: { flexGrow: 1, minWidth: 0 },
  ratings: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '10px',
    marginTop: '2px',
    fontSize: '12px',
    lineHeight: '18px',
  },
  rating: { color: tokens.colorNeutralForeground2, '@media (max-width: 719px)': { padding: '6px 0' } },
  kept: { fontSize: '14px', lineHeight: '20px' },
  next: { fontSize: '14px', lineHeight: '20px', minWidth: 0, overflowWrap: 'anywhere' },
  dark: { color: tokens.colorNeutralForeground1, ':hover': { color: tokens.colorNeutralForeground1 } },
  label: { display: 'none', '@media (max-width: 899px)': { display: 'block' } },
  opened: {
    padding: '4px 14px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    columnGap: '24px',
    rowGap: '8px',
  },
});
