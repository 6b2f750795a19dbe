import { tokens } from '@fluentui/tokens';

/** Looks of the views that are a page of cards, for their own `makeStyles`. */
export const cardView = {
  root: {
    flexGrow: 1,
    minHeight: 'var(--view-least, 0)',
    overflowY: 'auto',
    padding: '12px 20px 20px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // It scrolls with the page.
  rootSmall: { padding: '12px 16px 24px', overflowY: 'visible', flexShrink: 0 },
} as const;

/** Looks of a row of kinds to show, each with how many there are. */
export const kindFilter = {
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  // One line that is pushed sideways: on a phone what is filtered matters more than the filter.
  kindsSmall: { flexWrap: 'nowrap', overflowX: 'auto', maxWidth: '100%', '& > button': { flexShrink: 0 } },
  kind: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  touch: { minHeight: '44px' },
  number: { marginLeft: '5px', color: tokens.colorNeutralForeground3 },
} as const;
