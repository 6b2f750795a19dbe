import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { words } from '../../../words';

const useStyles = makeStyles({
  key: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', whiteSpace: 'nowrap' },
  holiday: { width: '2px', height: '12px', backgroundColor: tokens.colorNeutralStroke1 },
  arrow: { stroke: tokens.colorStatusDangerForeground3, fill: 'none' },
  overrun: { stroke: tokens.colorStatusDangerForeground3, fill: 'none', strokeDasharray: '3 2' },
  ghost: { stroke: tokens.colorNeutralForeground3, fill: 'none', strokeDasharray: '2 1.6' },
});

/** What the plan's signs mean, one after another. */
export const PlanLegend = (): ReactElement => {
  const styles = useStyles();
  const { legend } = words.domain;
  return (
    <>
      {(['done', 'next', 'open'] as const).map((look) => (
        <span key={look} className={styles.key}>
          <DiamondGlyph look={look} />
          {legend[look]}
        </span>
      ))}
      <span className={styles.key}>
        <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
          <path d="M5 3l5 5-5 5-5-5Z" transform="translate(1 0)" className={styles.ghost} />
          <path d="M11 8h17m-4-2.8L28 8l-4 2.8" className={styles.arrow} strokeWidth="1.3" />
        </svg>
        <DiamondGlyph look="slipped" />
        <DiamondGlyph look="late" />
        {legend.slipped}
      </span>
      <span className={styles.key}>
        <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
          <path d="M0 6H24M0 10H24" className={styles.overrun} />
        </svg>
        {legend.overrun}
      </span>
      <span className={styles.key}>
        <span className={styles.holiday} aria-hidden="true" />
        {legend.holiday}
      </span>
    </>
  );
};
