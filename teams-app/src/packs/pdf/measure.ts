/** Width of a text at size 1. */
export type Measure = (text: string, strong: boolean) => number;

/** Remembers words: a programme's documents say the same ones again and again. */
export const rememberWidths = (measure: Measure): Measure => {
  const [regular, bold] = [new Map<string, number>(), new Map<string, number>()];
  return (text, strong) => {
    const known = strong ? bold : regular;
    let width = known.get(text);
    if (width === undefined) {
      width = measure(text, strong);
      known.set(text, width);
    }
    return width;
  };
};
