import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useContrast } from './useContrast';

/** How a milestone stands, as its diamond shows it. */
export type DiamondLook = (typeof diamondLooks)[number];
const diamondLooks = ['done', 'next', 'open', 'slipped', 'late'] as const;

const useStyles = makeStyles({
  // Sizes and widths stand here and not on each of hundreds of diamonds.
  glyph: { width: '16px', height: '16px', flexShrink: 0, overflow: 'visible' },
  diamond: { strokeWidth: '1.3px', strokeLinejoin: 'round', fillRule: 'evenodd' },
  done: { fill: tokens.colorNeutralForeground3, stroke: tokens.colorNeutralForeground3 },
  next: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground3 },
  slipped: { fill: tokens.colorPaletteMarigoldBackground3, stroke: tokens.colorPaletteMarigoldForeground2 },
  late: { fill: tokens.colorStatusDangerBackground3, stroke: tokens.colorStatusDangerBorder2 },
  contrastFilled: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1 },
  contrastOpen: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1 },
  contrastNext: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
  ground: { fill: tokens.colorNeutralBackground1 },
  halo: { fill: 'none', stroke: tokens.colorNeutralBackground1, strokeWidth: '5px' },
  alarm: { stroke: tokens.colorNeutralForegroundOnBrand, strokeWidth: '1.6px', fill: 'none' },
  alarmContrast: { stroke: tokens.colorNeutralBackground1 },
});

/** In high contrast shapes are filled or not, and no more. */
const contrastOf = {
  done: 'contrastFilled',
  next: 'contrastNext',
  open: 'contrastOpen',
  slipped: 'contrastFilled',
  late: 'contrastFilled',
} as const satisfies Record<DiamondLook, string>;

/** What draws milestones' diamonds. Long lists ask for it once, not in each of their rows. */
export interface Diamonds {
  /** Inside a drawing, centred on (x, y); `over` where something is drawn behind it that must not show through. */
  at(look: DiamondLook, x: number, y: number, over?: boolean): ReactElement;
  /** A picture by itself, silent: words stand beside it. */
  glyph(look: DiamondLook): ReactNode;
}

export const useDiamonds = (): Diamonds => {
  const styles = useStyles();
  const contrast = useContrast();
  const known = made.get(styles) ?? {};
  made.set(styles, known);
  return (known[contrast ? 'contrast' : 'plain'] ??= createDiamonds(styles, contrast));
};

/** The same for all who draw with the same classes. */
const made = new WeakMap<ReturnType<typeof useStyles>, Partial<Record<'plain' | 'contrast', Diamonds>>>();

const createDiamonds = (styles: ReturnType<typeof useStyles>, contrast: boolean): Diamonds => {
  const alarm = mergeClasses(styles.alarm, contrast && styles.alarmContrast);
  const fills = Object.fromEntries(
    diamondLooks.map((look) => [look, mergeClasses(styles.diamond, styles[contrast ? contrastOf[look] : look])]),
  );
  const at: Diamonds['at'] = (look, x, y, over = false) => {
    const d = outline(look, x, y);
    const shape = <path d={d} className={fills[look]} />;
    const ground = over && look === 'done';
    if (look !== 'late' && !ground && !contrast) return shape;
    return (
      <>
        {contrast && <path d={d} className={styles.halo} />}
        {ground && <path d={tick(x, y)} className={styles.ground} />}
        {shape}
        {look === 'late' && <path d={`${move(x, y - 3.2)}v4${move(x, y + 2.4)}v1`} className={alarm} />}
      </>
    );
  };
  const glyphs = new Map(
    diamondLooks.map((look) => [
      look,
      <svg key={look} className={styles.glyph} aria-hidden="true">
        {at(look, 8, 8)}
      </svg>,
    ]),
  );
  return { at, glyph: (look) => glyphs.get(look) };
};

// Where it stands is in its own path: a plan draws hundreds, and a group around each would cost as much as the diamond.
const outline = (look: DiamondLook, x: number, y: number): string => {
  const size = look === 'open' || look === 'done' ? 6 : 6.5;
  const half = String(size);
  return `${move(x, y - size)}l${half} ${half} -${half} ${half} -${half} -${half}Z${look === 'done' ? tick(x, y) : ''}`;
};

/** What is done has its tick as a hole in it, wider by the outline that goes around it. */
const tick = (x: number, y: number): string => `${move(x - 2.1, y - 1.3)}l1.3 1.3 2.9-3.1 1.9 1.9-4.8 5-3.2-3.2Z`;

const move = (x: number, y: number): string => `M${x.toFixed(1)} ${y.toFixed(1)}`;

/** One diamond as a picture, silent: words stand beside it. */
export const DiamondGlyph = ({ look }: { readonly look: DiamondLook }): ReactNode => useDiamonds().glyph(look);
