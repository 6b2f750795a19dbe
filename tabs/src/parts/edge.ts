/** The colour of all four edges: griffel takes it one by one, and its own shorthands come with all the others. */
export const edge = (colour: string, bottom = colour) => ({
  borderTopColor: colour,
  borderRightColor: colour,
  borderBottomColor: bottom,
  borderLeftColor: colour,
});
