import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useContrast } from './useContrast';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '3px', flexShrink: 0 },
  pip: { width: '12px', height: '4px', borderRadius: '2px', printColorAdjust: 'exact' },
  passed: { backgroundColor: tokens.colorNeutralForeground3 },
  here: { height: '9px', backgroundColor: tokens.colorCompoundBrandBackground },
  above: { backgroundColor: tokens.colorNeutralStroke1 },
  // Where lines have one colour, what is above stays hollow.
  hollow: { boxSizing: 'border-box', border: `1px solid ${tokens.colorNeutralStroke1}` },
});

const rungs = [0, 1, 2, 3] as const;

/** How far up an escalation is: owner, SRO, domain lead, group; the present rung is taller. Words stand beside it. */
export const RungPips = ({ rung }: { readonly rung: number }): ReactElement => {
  const styles = useStyles();
  const above = useContrast() ? styles.hollow : styles.above;
  return (
    <span className={styles.root} aria-hidden="true">
      {rungs.map((at) => (
        <span
          key={at}
          className={mergeClasses(styles.pip, at < rung ? styles.passed : at === rung ? styles.here : above)}
        />
      ))}
    </span>
  );
};
