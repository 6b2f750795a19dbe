import { makeStyles, tokens } from '@fluentui/react-components';
import { headHeight, rowHeight } from './measures';

/** A row's ground, and that of its names, which hide what goes under them: so light that the grid shows through. */
const shade = (percent: number) => {
  const over = (ground: string): string =>
    `color-mix(in srgb, ${tokens.colorNeutralForeground1} ${String(percent)}%, ${ground})`;
  return {
    row: { backgroundColor: over('transparent') },
    names: { backgroundColor: over(tokens.colorNeutralBackground1) },
  } as const;
};
const [open, pointed, picked] = [shade(2), shade(4), shade(8)] as const;
/** Above all of a row. */
const outline = (line: string) =>
  ({
    content: '""',
    position: 'absolute',
    inset: 0,
    zIndex: 2,
    pointerEvents: 'none',
    outline: line,
    outlineOffset: '-2px',
  }) as const;
const faint = `color-mix(in srgb, ${tokens.colorNeutralStroke3} 45%, transparent)`;

/**
 * Layers, back to front: grid, rows, each with its bars below its names, today's line, heading. To the side nothing scrolls by itself: rows and heading
 * stay, as wide as what is on the screen, and drawings move by `--plan-x`. Were each name kept by being sticky, each row would be composited by itself;
 * and what is drawn behind all rows is as tall as they are, because a sticky one would cut them into layers that change with each row.
 */
export const usePlanStyles = makeStyles({
  frame: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 'var(--view-least, 0)',
  },
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    scrollPaddingTop: `${String(headHeight)}px`,
  },
  canvas: { position: 'relative', isolation: 'isolate', minHeight: '100%' },
  head: {
    position: 'sticky',
    top: 0,
    left: 0,
    zIndex: 4,
    display: 'flex',
    width: 'var(--plan-view)',
    overflow: 'clip',
    height: `${String(headHeight)}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke2}`,
  },
  left: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: 'var(--plan-left)',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  leftHead: {
    alignItems: 'end',
    paddingBottom: '7px',
    color: tokens.colorNeutralForeground3,
    fontSize: '12px',
  },
  // The time line's side of the plan.
  side: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: 'var(--plan-left)',
    right: 0,
    zIndex: 2,
    overflow: 'clip',
    pointerEvents: 'none',
  },
  // The edge of the names goes on below the last row.
  back: { zIndex: -1, marginLeft: '-1px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  rows: { position: 'sticky', left: 0, width: 'var(--plan-view)', overflow: 'clip' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${String(rowHeight)}px`,
    display: 'flex',
    cursor: 'pointer',
    outlineStyle: 'none',
    // Nothing of a row reaches out of it: rows that come and go leave the others as they were laid out and painted.
    contain: 'strict',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': pointed.row,
    ':hover > :first-child': pointed.names,
    // Its outline is not cut by today's line.
    ':focus-visible': { zIndex: 3 },
    ':focus-visible::after': outline(`2px solid ${tokens.colorStrokeFocus2}`),
  },
  chosen: {
    ...picked.row,
    '> :first-child': picked.names,
    ':hover': picked.row,
    ':hover > :first-child': picked.names,
  },
  // Tints of this theme are as bright as its text: an outline says the same.
  rowContrast: {
    borderBottomColor: faint,
    '> :first-child': { backgroundColor: tokens.colorNeutralBackground1 },
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: 'transparent' },
    ':hover > :first-child': { backgroundColor: tokens.colorNeutralBackground1 },
    ':hover::after': outline(`1px solid ${tokens.colorNeutralForeground1}`),
  },
  chosenContrast: { zIndex: 3, '::after': outline(`2px solid ${tokens.colorCompoundBrandStroke}`) },
  unfoldedRow: { ...open.row, '> :first-child': open.names },
  name: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minWidth: 0,
    boxSizing: 'border-box',
    width: 'var(--plan-name)',
    paddingLeft: '16px',
    paddingRight: '6px',
  },
  step: { paddingLeft: '38px' },
  code: {
    color: tokens.colorNeutralForeground3,
    fontSize: '12px',
    flexShrink: 0,
    minWidth: '46px',
    whiteSpace: 'nowrap',
  },
  title: { minWidth: 0, overflow: 'clip', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: '13px' },
  projectTitle: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  rating: {
    display: 'flex',
    justifyContent: 'flex-end',
    paddingRight: '14px',
    boxSizing: 'border-box',
    width: 'var(--plan-rating)',
    fontSize: '12px',
    whiteSpace: 'nowrap',
  },
  person: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    minWidth: 0,
    width: 'var(--plan-lead)',
  },
  leadHead: { width: 'var(--plan-lead)' },
  date: {
    textAlign: 'right',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    boxSizing: 'border-box',
    width: 'var(--plan-forecast)',
  },
  slip: {
    textAlign: 'right',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    paddingRight: '10px',
    boxSizing: 'border-box',
    width: 'var(--plan-slip)',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  waiting: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '0 4px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
  },
  chevron: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.2px',
    transitionProperty: 'rotate',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  unfolded: { rotate: '90deg' },
  said: {
    fontSize: '12px',
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  line: { flexShrink: 0 },
});
