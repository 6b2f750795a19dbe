import type { Call, Reply } from '../call';
import { ConnectionDropped } from '../connectionDropped';
import { GraphError } from '../graphError';
import type { Fault, FaultKind } from './faultRules';

const codes: Record<number, [code: string, message: string]> = {
  429: ['TooManyRequests', 'Please retry again later.'],
  500: ['generalException', 'General exception while processing'],
  502: ['BadGateway', 'The service could not be reached.'],
  503: ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
  504: ['GatewayTimeout', 'The request timed out.'],
};

const failure = (fault: Fault) => {
  const status = fault.status ?? 503;
  const [code, message] = codes[status] ?? ['unknownError', 'An injected fault.'];
  return new GraphError(status, fault.code ?? code, fault.message ?? message, {
    headers: fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) },
    ...(status === 429 ? { innerCode: '429' } : {}),
  });
};

const strike = async (faults: Fault[], when: Fault['when'], delay: Call['delay']) => {
  for (const fault of faults) {
    if (fault.when !== when) continue;
    if (fault.latencyMs !== undefined) await delay(fault.latencyMs);
    if (fault.kind === 'drop') throw new ConnectionDropped();
    if (fault.kind === 'status') throw failure(fault);
  }
};

/** Runs a handler between the faults that strike before it and those that strike after it wrote. */
export async function withFaults(
  faults: Fault[],
  delay: Call['delay'],
  handle: (injected: ReadonlySet<FaultKind>) => Promise<Reply> | Reply,
): Promise<Reply> {
  await strike(faults, 'before', delay);
  const reply = await handle(new Set(faults.map(({ kind }) => kind)));
  await strike(faults, 'after', delay);
  return reply;
}
