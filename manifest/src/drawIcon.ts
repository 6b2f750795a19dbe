import { Resvg } from '@resvg/resvg-js';

/** Teams wants a full-colour icon of 192 × 192 and an outline of 32 × 32, white on transparent, both PNG. */
export const iconSizes = { color: 192, outline: 32 } as const;

/** Draws an SVG as a PNG of `size` × `size` pixels. */
export const drawIcon = (svg: string, size: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();

/** What is wrong with an icon, as sentences. */
export const checkIcon = (name: keyof typeof iconSizes, svg: string): string[] => {
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const size = iconSizes[name];
  const problems =
    width === size && height === size ? [] : [`The ${name} icon must be ${String(size)} × ${String(size)} pixels.`];
  if (name === 'outline' && !onlyWhite(pixels)) problems.push('The outline icon must be white on transparent.');
  return problems;
};

/** Anti-aliased white comes premultiplied: grey of exactly its opacity. */
const onlyWhite = (pixels: Buffer): boolean => {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if ([0, 1, 2].some((channel) => Math.abs((pixels[at + channel] ?? 0) - alpha) > 2)) return false;
  }
  return true;
};
