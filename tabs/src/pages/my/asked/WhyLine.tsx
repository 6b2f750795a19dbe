import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ReactElement } from 'react';
import { useAskStyles } from './useAskStyles';

/** Why the person is asked, and what happens if they do not answer. */
export const WhyLine = ({ why, then }: { readonly why: string; readonly then?: string }): ReactElement => {
  const styles = useAskStyles();
  return (
    <div className={styles.why}>
      <span className={styles.whyIcon} aria-hidden="true">
        <Info16Regular />
      </span>
      <span>
        {why} {then}
      </span>
    </div>
  );
};
