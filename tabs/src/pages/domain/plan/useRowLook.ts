import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useDiamonds, type Diamonds } from '../../../parts/DiamondGlyph';
import { useInitials } from '../../../parts/Initials';
import { useContrast } from '../../../parts/useContrast';
import { useLines, type Lines } from './useLines';
import { usePlanStyles } from './usePlanStyles';

/** What rows look like. */
export interface RowLook {
  readonly styles: ReturnType<typeof classesOf>;
  readonly contrast: boolean;
  readonly diamonds: Diamonds;
  readonly initials: ReturnType<typeof useInitials>;
  readonly lines: Lines;
}

/** Asked for once: each row by itself would spend a fifth of its drawing on it. */
export const useRowLook = (): RowLook => {
  const styles = usePlanStyles();
  const contrast = useContrast();
  const diamonds = useDiamonds();
  const initials = useInitials();
  const lines = useLines();
  return useMemo(
    () => ({ styles: classesOf(styles), contrast, diamonds, initials, lines }),
    [styles, contrast, diamonds, initials, lines],
  );
};

/** With what all rows put together alike. */
const classesOf = (styles: ReturnType<typeof usePlanStyles>) => ({
  ...styles,
  stepName: mergeClasses(styles.name, styles.step),
  stepRating: mergeClasses(styles.rating, styles.quiet),
  projectLink: mergeClasses(styles.title, styles.projectTitle),
  settledDate: mergeClasses(styles.date, styles.quiet),
  slips: {
    quiet: mergeClasses(styles.slip, styles.quiet),
    warning: mergeClasses(styles.slip, styles.warning),
    late: mergeClasses(styles.slip, styles.late),
  },
});
