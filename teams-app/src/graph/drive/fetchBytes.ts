import { AppError } from '../../errors';
import { patiently, transfer, type TransferPorts, type Transferred } from './transfer';

/** The bytes at an address that carries its own authority; undefined when there are more than `most`. */
export const fetchBytes = async (ports: TransferPorts, url: string, most: number): Promise<Uint8Array | undefined> => {
  const answer = await patiently(ports, () => transfer(ports, { method: 'GET', url, most }));
  if (answer.status !== 200) throw transferFault(answer);
  return answer.bytes;
};

/** The error a person sees when a file could not be moved. */
export const transferFault = ({ status, cause }: Transferred): AppError => {
  const why = cause ?? new Error(`The library answered ${String(status)}.`);
  switch (status) {
    case 404:
    case 410:
      return new AppError('graph.notFound', { cause: why });
    case 423:
      return new AppError('file.locked', { cause: why });
    case 507:
    case 413:
      return new AppError('file.noRoom', { cause: why });
    case 429:
    case 503:
      return new AppError('graph.busy', { cause: why, facts: { seconds: 10 } });
    default:
      return status >= 500
        ? new AppError('graph.unreachable', { cause: why })
        : new AppError('graph.refused', { cause: why, facts: { reason: String(status) } });
  }
};
