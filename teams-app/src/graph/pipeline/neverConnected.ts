/** What Node calls a connection that was not made. Browsers do not say. */
const codes: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a request failed before anything of it was sent: the name was not found, or nobody took the connection. */
export const neverConnected = (failure: unknown): boolean => {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && codes.has(cause.code);
};
