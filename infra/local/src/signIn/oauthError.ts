/** A refusal of the sign-in endpoints, in OAuth's words. */
export class OAuthError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'OAuthError';
    this.code = code;
    this.status = status;
  }

  response(): Response {
    return Response.json(
      { error: this.code, error_description: this.message },
      { status: this.status, headers: { 'Cache-Control': 'no-store' } },
    );
  }
}
