const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a page of this origin may use what only local pages should: loopback, or listed. Requests without an Origin
 * header come from no page. Keeps a web site a developer happens to visit away from the tenant.
 */
export function allowedOrigin(origin: string | null, listed: readonly string[]): boolean {
  if (origin === null || listed.includes(origin)) return true;
  return URL.canParse(origin) && loopback.has(new URL(origin).hostname);
}

/** CORS headers for a page that may; nothing for others. */
export function localCors(request: Request, listed: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigin(origin, listed)) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': request.headers.get('access-control-request-headers') ?? '',
    Vary: 'Origin',
  };
}
