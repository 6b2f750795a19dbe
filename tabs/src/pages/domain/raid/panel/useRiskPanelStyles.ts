import { makeStyles, tokens } from '@fluentui/react-components';

export const useRiskPanelStyles = makeStyles({
  scale: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: '0 0 2px', fontSize: '14px', lineHeight: '20px' },
  steps: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', columnGap: '4px' },
  step: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '36px',
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (max-width: 480px)': { height: '44px' },
  },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: {
    minHeight: '16px',
    paddingTop: '2px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  result: { display: 'flex', alignItems: 'center', columnGap: '8px', fontSize: '14px' },
  place: { outlineStyle: 'none', ':empty': { position: 'absolute' } },
  more: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  hint: { margin: '0 0 8px', fontSize: '13px', color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
});
