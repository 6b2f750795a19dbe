import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useContrast } from './useContrast';

/** How a milestone stands, as its diamond shows it. */
export type DiamondLook = 'done' | 'next' | 'open' | 'slipped' | 'late';

const useStyles = makeStyles({
  // Sizes and widths stand here and not on each of hundreds of diamonds.
  glyph: { width: '16px', height: '16px', flexShrink: 0, overflow: 'visible' },
  diamond: { strokeWidth: '1.3px', strokeLinejoin: 'round' },
  done: { fill: tokens.colorNeutralForeground3, stroke: tokens.colorNeutralForeground3 },
  next: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3 },
  slipped: { fill: tokens.colorPaletteMarigoldBackground3, stroke: tokens.colorPaletteMarigoldForeground2 },
  late: { fill: tokens.colorStatusDangerBackground3, stroke: tokens.colorStatusDangerBorder2 },
  contrastFilled: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1 },
  contrastOpen: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1 },
  contrastNext: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
  halo: { fill: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: '5px' },
  tick: { stroke: tokens.colorNeutralBackground1, strokeWidth: '1.4px', fill: 'none' },
  alarm: { stroke: tokens.colorNeutralForegroundOnBrand, strokeWidth: '1.6px', fill: 'none' },
  alarmContrast: { stroke: tokens.colorNeutralBackground1 },
});

interface Props {
  readonly look: DiamondLook;
  readonly x: number;
  readonly y: number;
  /** Half of the diagonal, in pixels. */
  readonly r?: number;
}

/** A milestone's diamond inside a drawing, centred on (x, y). */
export const Diamond = ({ look, x, y, r = 6.5 }: Props): ReactElement => {
  const styles = useStyles();
  const contrast = useContrast();
  const size = look === 'open' || look === 'done' ? r - 0.5 : r;
  const half = String(size);
  // Where it stands is in its own path: a plan draws hundreds, and a group around each would cost as much as the diamond.
  const at = (dx: number, dy: number): string => `M${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  const path = `${at(0, -size)}l${half} ${half} -${half} ${half} -${half} -${half}Z`;
  const filled = look === 'done' || look === 'late' || look === 'slipped';
  const fillOf = contrast
    ? filled
      ? styles.contrastFilled
      : look === 'next'
        ? styles.contrastNext
        : styles.contrastOpen
    : styles[look];
  return (
    <>
      {contrast && <path d={path} className={styles.halo} />}
      <path d={path} className={mergeClasses(styles.diamond, fillOf)} />
      {look === 'done' && <path d={`${at(-2.6, 0.1)}l1.8 1.8 3.4-3.6`} className={styles.tick} />}
      {look === 'late' && (
        <path
          d={`${at(0, -3.2)}v4${at(0, 2.4)}v1`}
          className={mergeClasses(styles.alarm, contrast && styles.alarmContrast)}
        />
      )}
    </>
  );
};

/** The same as a picture by itself, silent: words stand beside it. */
export const DiamondGlyph = ({ look }: { readonly look: DiamondLook }): ReactElement => (
  <svg className={useStyles().glyph} aria-hidden="true">
    <Diamond look={look} x={8} y={8} />
  </svg>
);
