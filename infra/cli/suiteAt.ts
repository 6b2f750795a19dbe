import path from 'node:path';
import { Refusal } from '../refusals';
import type { ConnectionPorts } from './connection';

/** The options of `npm start` that say which suite of this machine is meant. */
export const suiteOptions = { port: { type: 'string' }, data: { type: 'string' } } as const;

export interface SuiteAt {
  /** The first of its ports. */
  readonly port?: string | undefined;
  /** The folder of its data. */
  readonly data?: string | undefined;
}

/** Ports by which the suite is reached that `npm start` started with the same options; a tenant that the environment names goes before. */
export const portsAt = ({ port, data }: SuiteAt, ports: ConnectionPorts): ConnectionPorts => {
  const first = Number(port);
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || first < 1024 || first > 65_532))
    throw new Refusal('port.range');
  // Graph's is the port after the host page's.
  const origin = port === undefined ? {} : { IPMO_LOCAL_ORIGIN: `http://127.0.0.1:${String(first + 1)}` };
  return {
    ...ports,
    env: { ...ports.env, ...origin },
    ...(data !== undefined && { database: path.resolve(data, 'tenant.sqlite') }),
  };
};
