import { compact, type JsonObject } from './json';

/** An answer of Graph that is not a success. `code` and `message` are what the real service says as far as is known. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  readonly innerCode: string | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; innerCode?: string } = {},
  ) {
    super(message);
    this.name = 'GraphError';
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.innerCode = more.innerCode;
  }

  body(ids: { requestId: string; clientRequestId: string; date: Date }): JsonObject {
    const innerError = compact({
      code: this.innerCode,
      date: ids.date.toISOString().slice(0, 19),
      'request-id': ids.requestId,
      'client-request-id': ids.clientRequestId,
    });
    return { error: { code: this.code, message: this.message, innerError } };
  }
}

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message);
export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);
export const notFound = (message = 'The resource could not be found.') => new GraphError(404, 'itemNotFound', message);
export const accessDenied = () => new GraphError(403, 'accessDenied', 'Access denied');
export const nameExists = (message = 'The specified item name already exists.') =>
  new GraphError(409, 'nameAlreadyExists', message);

/** Text seen in public code that handles Graph's answer to a duplicate in a column that enforces unique values. */
export const duplicateValue = () =>
  invalidRequest('One or more fields with unique constraints already has the provided value.');

/** Lists answer 412 to a stale If-Match; document libraries have answered 409. */
export const changedMeanwhile = (status: 412 | 409 = 412) =>
  new GraphError(
    status,
    'resourceModified',
    'The resource has changed since the caller last read it; usually an eTag mismatch',
  );

export const overThreshold = () =>
  new GraphError(422, 'notSupported', 'The request is unprocessable because it uses too many resources', {
    innerCode: 'tooManyResources',
  });

export const unindexed = (column: string) =>
  invalidRequest(
    `Field '${column}' cannot be referenced in filter or orderby as it is not indexed. Provide the ` +
      "'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries " +
      'may fail on large lists.',
  );
