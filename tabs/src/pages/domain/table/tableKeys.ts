/** Where the keyboard is: the header is row −1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export type GridMove =
  | { readonly kind: 'go'; readonly to: Spot; readonly extend: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'toggle'; readonly extend: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'clear' };

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
}

/**
 * Keys of the grid pattern (WAI-ARIA): arrows, Home, End, Page Up and Down, with Control to the table's corners; Enter and F2 change or open, Space selects,
 * Control+A selects all, Shift with the arrows up and down selects what is passed. Undefined for keys that are none of its.
 */
export const gridMove = ({ key, shiftKey, control }: Pressed, at: Spot, size: Size): GridMove | undefined => {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const go = (row: number, column: number, extend = false): GridMove => ({
    kind: 'go',
    to: { row: Math.min(Math.max(row, -1), last.row), column: Math.min(Math.max(column, 0), last.column) },
    extend,
  });
  switch (key) {
    case 'ArrowDown':
      return go(control ? last.row : at.row + 1, at.column, shiftKey);
    case 'ArrowUp':
      return go(control ? -1 : at.row - 1, at.column, shiftKey);
    case 'ArrowRight':
      return go(at.row, at.column + 1);
    case 'ArrowLeft':
      return go(at.row, at.column - 1);
    case 'Home':
      return go(control ? 0 : at.row, 0);
    case 'End':
      return go(control ? last.row : at.row, last.column);
    case 'PageDown':
      return go(at.row + size.page, at.column, shiftKey);
    case 'PageUp':
      return go(Math.max(0, at.row - size.page), at.column, shiftKey);
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case ' ':
      return { kind: 'toggle', extend: shiftKey };
    case 'a':
    case 'A':
      return control ? { kind: 'all' } : undefined;
    case 'Escape':
      return { kind: 'clear' };
    default:
      return undefined;
  }
};
