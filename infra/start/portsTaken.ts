import { createServer } from 'node:net';
import { Refusal } from '../refusals';

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(true);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(false);
      });
    });
  });

/** The refusal when a port is in use by another program, else nothing. */
export const portsTaken = async (ports: Readonly<Record<string, number>>): Promise<Refusal | undefined> => {
  for (const port of Object.values(ports)) {
    if (await isTaken(port)) return new Refusal('port.taken', { facts: { port } });
  }
  return undefined;
};
