import type { ThemeName, WidthName } from './looks';

/** What is shown; the page's address holds it, so that every view has a link. */
export interface Choice {
  readonly kind: string;
  readonly state: string;
  readonly theme: ThemeName | 'all';
  readonly width: WidthName | 'all';
}

const among = <T extends string>(value: string | null, known: readonly T[], otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise;

/** Reads `#kind=digest&state=some+done&theme=dark&width=narrow`; what is missing or unknown is what is shown at first. */
export const readChoice = (hash: string): Choice => {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    kind: given.get('kind') ?? 'all',
    state: given.get('state') ?? 'all',
    theme: among(given.get('theme'), ['all', 'light', 'dark', 'contrast'], 'light'),
    width: among(given.get('width'), ['all', 'narrow', 'wide'], 'all'),
  };
};

export const linkOf = (choice: Choice): string => `#${new URLSearchParams({ ...choice }).toString()}`;
