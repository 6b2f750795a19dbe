/** Heights and widths of the plan on a page, in pixels on the 4-pixel grid. */
export const rowHeight = 32;
export const headHeight = 40;

/** Beside the time line's stretch on view: room for a vertical scroll bar. */
export const lineMargin = 24;

/** Widths of the left part's columns. */
export interface PlanColumns {
  readonly name: number;
  readonly rating: number;
  /** 0 where there is no room for the lead. */
  readonly lead: number;
  readonly forecast: number;
  readonly slip: number;
  readonly left: number;
}

/** `years`: some days are of another financial year, and say so. Below 1,000 pixels the lead goes; narrower still the name gives way, but never the dates. */
export const planColumns = (width: number, years = false): PlanColumns => {
  const rating = 60;
  // `Wed 30 Sep 2027` beside `Wed 30 Sep`.
  const forecast = years ? 112 : 84;
  // `10 wk late` is the widest that is usual.
  const slip = 78;
  const lead = width < 1000 ? 0 : 112;
  const name = width < 1000 ? Math.max(240, Math.min(300, Math.round(width * 0.375))) : width < 1200 ? 270 : 300;
  return { name, rating, lead, forecast, slip, left: name + rating + lead + forecast + slip };
};
