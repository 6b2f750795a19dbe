/** What a browser is to know before a page of the tabs' origin may read an answer; undefined for pages of other origins. */
export const corsFor = (origin: string | undefined, tabs: string): Readonly<Record<string, string>> | undefined => {
  if (origin === undefined) return { Vary: 'Origin' };
  const allowed = URL.canParse(tabs) ? new URL(tabs).origin : undefined;
  if (origin !== allowed) return undefined;
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Authorization',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Access-Control-Max-Age': '7200',
    Vary: 'Origin',
  };
};
