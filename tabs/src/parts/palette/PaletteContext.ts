import { createContext, useContext } from 'react';

interface Palette {
  readonly open: () => void;
  /** The keys that open it, as this machine writes them. */
  readonly keys: string;
}

export const PaletteContext = createContext<Palette>({ open: () => undefined, keys: '' });

/** The way to the command palette. */
export const usePalette = (): Palette => useContext(PaletteContext);
