import { makeStyles, tokens } from '@fluentui/react-components';
import { edge } from './edge';

/** Looks of Fluent's fields for the first view's own: a frame around something to type or choose in. */
export const useFieldStyles = makeStyles({
  frame: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: '0 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: '14px',
    lineHeight: '20px',
    ':hover': edge(tokens.colorNeutralStroke1Hover, tokens.colorNeutralStrokeAccessible),
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px ${tokens.colorCompoundBrandStroke}`,
      outline: '2px solid transparent',
    },
  },
  small: { minHeight: '24px', padding: '0 8px', fontSize: '12px', lineHeight: '16px' },
  field: {
    flexGrow: 1,
    minWidth: 0,
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  // The whole frame opens the choice.
  select: {
    appearance: 'none',
    position: 'absolute',
    inset: 0,
    padding: '0 28px 0 8px',
    cursor: 'pointer',
    borderRadius: 'inherit',
    '& > option': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  },
  // Keeps the frame as wide as what is chosen.
  width: { visibility: 'hidden', whiteSpace: 'nowrap', overflow: 'hidden', paddingRight: '20px' },
  mark: {
    position: 'absolute',
    right: '8px',
    width: '12px',
    height: '12px',
    pointerEvents: 'none',
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.2px',
  },
});
