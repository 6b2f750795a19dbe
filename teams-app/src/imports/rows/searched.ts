/** Titles, dates and groups of headings stand above a table; further down than this many rows there are none. */
export const searched = 40;
