/** What stands in a list may be anything: only an address of the web is opened. */
export const safeAddress = (text: string | undefined): string | undefined =>
  text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
