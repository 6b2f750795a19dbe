export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Across from one diamond, then down (or up) onto the other one, with an arrow’s head. */
export const linkPath = (from: Point, to: Point): string => {
  const down = to.y > from.y ? 1 : -1;
  const side = to.x >= from.x ? 1 : -1;
  const tip = to.y - down * 8;
  const number = (value: number): string => value.toFixed(1);
  return [
    `M${number(from.x + side * 8)} ${number(from.y)}`,
    `H${number(to.x)}`,
    `V${number(tip)}`,
    `m-3 ${String(-4 * down)}`,
    `l3 ${String(4 * down)}`,
    `l3 ${String(-4 * down)}`,
  ].join('');
};
