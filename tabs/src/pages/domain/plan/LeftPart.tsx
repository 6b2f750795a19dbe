import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePlanStyles } from './usePlanStyles';

interface Props {
  readonly head?: boolean;
  readonly children: ReactNode;
}

/** The left part of a row, which stays while the time line scrolls under it. */
export const LeftPart = ({ head = false, children }: Props): ReactElement => {
  const styles = usePlanStyles();
  return (
    <div role="none" className={mergeClasses(styles.left, head && styles.leftHead)}>
      {children}
    </div>
  );
};
