/** The browser's simple storage, where it lets pages have one: some forbid even to ask for it. */
export const storedHere = (window: { readonly localStorage?: Storage }): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};
