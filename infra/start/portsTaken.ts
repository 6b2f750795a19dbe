import { createServer } from 'node:net';

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

/** One sentence when a port is in use by another program, else nothing. */
export const portsTaken = async (ports: Readonly<Record<string, number>>): Promise<string | undefined> => {
  for (const port of Object.values(ports)) {
    if (await isTaken(port)) {
      return `Port ${String(port)} is in use by another program. Stop it (perhaps another npm start), or choose others with: npm start -- --port 5300`;
    }
  }
  return undefined;
};
