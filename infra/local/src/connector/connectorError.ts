/** What the connector service refuses, in the Bot Framework's own form. */
export class ConnectorError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds, for `Retry-After`. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'ConnectorError';
  }

  toResponse(): Response {
    const headers = this.retryAfter === undefined ? {} : { 'Retry-After': String(this.retryAfter) };
    return Response.json({ error: { code: this.code, message: this.message } }, { status: this.status, headers });
  }
}
