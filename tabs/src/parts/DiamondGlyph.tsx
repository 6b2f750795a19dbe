import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useContrast } from './useContrast';

/** How a milestone stands, as its diamond shows it. */
export type DiamondLook = 'done' | 'next' | 'open' | 'slipped' | 'late';

const useStyles = makeStyles({
  done: { fill: tokens.colorNeutralForeground3, stroke: tokens.colorNeutralForeground3 },
  next: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3 },
  slipped: { fill: tokens.colorPaletteMarigoldBackground3, stroke: tokens.colorPaletteMarigoldForeground2 },
  late: { fill: tokens.colorStatusDangerBackground3, stroke: tokens.colorStatusDangerBorder2 },
  contrastFilled: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1 },
  contrastOpen: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1 },
  contrastNext: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
  halo: { fill: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: '5px' },
  mark: { stroke: tokens.colorNeutralBackground1, fill: 'none' },
  markOnRed: { stroke: tokens.colorNeutralForegroundOnBrand, fill: 'none' },
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
  const path = `M0 ${String(-size)} ${String(size)} 0 0 ${String(size)} ${String(-size)} 0Z`;
  const filled = look === 'done' || look === 'late' || look === 'slipped';
  const fillOf = contrast
    ? filled
      ? styles.contrastFilled
      : look === 'next'
        ? styles.contrastNext
        : styles.contrastOpen
    : styles[look];
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {contrast && <path d={path} className={styles.halo} />}
      <path d={path} className={fillOf} strokeWidth="1.3" strokeLinejoin="round" />
      {look === 'done' && <path d="M-2.6 .1 -.8 1.9 2.6 -1.7" className={styles.mark} strokeWidth="1.4" />}
      {look === 'late' && (
        <path d="M0 -3.2V.8M0 2.4V3.4" className={contrast ? styles.mark : styles.markOnRed} strokeWidth="1.6" />
      )}
    </g>
  );
};

/** The same as a picture by itself, silent: words stand beside it. */
export const DiamondGlyph = ({ look }: { readonly look: DiamondLook }): ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flexShrink: 0 }}>
    <Diamond look={look} x={8} y={8} />
  </svg>
);
