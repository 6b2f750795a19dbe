import { AppError } from '../../errors';
import type { GraphAnswer } from './graphClient';
import { isRecord } from './isRecord';
import type { AnswerHeaders } from './wire';

/** What Graph says of an error: `{ error: { code, message } }`, or the status when it says nothing. */
export const graphErrorOf = ({ status, body }: GraphAnswer): { readonly code: string; readonly message: string } => {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  return {
    code: typeof error.code === 'string' ? error.code : `HTTP ${String(status)}`,
    message: typeof error.message === 'string' ? error.message : '',
  };
};

/** The error a person sees for an answer that is not a success; what Graph said is its cause, for operators. */
export const refusalOf = (answer: GraphAnswer): AppError => {
  const unclear = answer.unclear === true;
  const { code, message } = graphErrorOf(answer);
  const request = answer.headers.get('request-id') ?? 'none';
  const cause =
    answer.cause ?? new Error(`Graph answered ${String(answer.status)} ${code}: ${message} (request-id ${request})`);
  switch (answer.status) {
    case 401:
      return new AppError('signin.expired', { cause, unclear });
    case 403:
      return new AppError('graph.forbidden', { cause, unclear });
    case 404:
      return new AppError('graph.notFound', { cause, unclear });
    case 429:
    case 503:
      return new AppError('graph.busy', { cause, unclear, facts: { seconds: secondsOf(answer.headers) } });
    case 502:
    case 504:
      return new AppError('graph.unreachable', { cause, unclear });
    default:
      return answer.status >= 500 || answer.status < 400
        ? new AppError('graph.unexpected', { cause, unclear })
        : new AppError('graph.refused', { cause, unclear, facts: { reason: `${String(answer.status)} ${code}` } });
  }
};

/** The body of a success; anything else is thrown as an `AppError`. */
export const demandOk = (answer: GraphAnswer): unknown => {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw refusalOf(answer);
};

const secondsOf = (headers: AnswerHeaders): number => {
  const seconds = Number(headers.get('Retry-After') ?? '');
  return seconds > 0 ? Math.ceil(seconds) : 10;
};
