/** What pages keep in the browser's simple storage begins with this: drafts, when somebody last looked. */
const prefix = 'ipmo-hub-';

/** Removes everything that pages keep in the browser's simple storage; false where the browser does not let it be removed. */
export const forgetStored = (window: { readonly localStorage?: Storage }): boolean => {
  try {
    const { localStorage } = window;
    if (!localStorage) return true;
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
    for (const key of keys) if (key?.startsWith(prefix)) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};
