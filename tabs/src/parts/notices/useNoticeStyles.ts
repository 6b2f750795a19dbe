import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  banner: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    rowGap: '4px',
    padding: '6px 20px',
    fontSize: '14px',
    lineHeight: '20px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  // Takes what the icon and the button leave; where that is too little, the button goes below.
  text: { flex: '1 1 0', minWidth: '200px' },
  typed: { display: 'block', fontSize: '12px', lineHeight: '18px', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { flexBasis: '100%', margin: '0 0 4px', paddingLeft: '30px', fontSize: '12px', lineHeight: '18px' },
  toast: {
    position: 'absolute',
    left: '50%',
    // Above what stays at the page's lower edge.
    bottom: 'calc(44px + var(--foot, 0px))',
    translate: '-50% 0',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    // From the middle on there is but half the width, which a phone's sentence would fill with five lines.
    width: 'max-content',
    maxWidth: 'calc(100% - 32px)',
    boxSizing: 'border-box',
    padding: '6px 8px 6px 14px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '14px',
    lineHeight: '20px',
  },
});
