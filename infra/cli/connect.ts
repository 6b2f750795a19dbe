import { connectFile } from './connectFile';
import { connectReal } from './connectReal';
import { connectServer } from './connectServer';
import type { Connection, ConnectionPorts } from './connection';

/**
 * Reaches the programme: the tenant that IPMO_GRAPH names, else the suite that runs on this machine, else the file it keeps its data in.
 * @throws Refusal with what happened and what to do
 */
export const connect = async (ports: ConnectionPorts): Promise<Connection> => {
  if (ports.env.IPMO_GRAPH !== undefined && ports.env.IPMO_GRAPH !== '') return connectReal(ports);
  return (await connectServer(ports)) ?? connectFile(ports);
};
