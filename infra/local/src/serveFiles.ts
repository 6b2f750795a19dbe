import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';

export interface ServedFiles {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built page on loopback: files under `/assets` carry a hash in their names and are kept for good, everything else is asked for
 * anew; an address without a file is the page itself. `config` answers `/config.json`.
 */
export async function serveFiles(folder: string, port: number, config: () => object): Promise<ServedFiles> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/config.json', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(config());
  });
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d' }));
  app.use('/assets', (_request, response) => void response.sendStatus(404));
  app.use(
    express.static(folder, {
      cacheControl: false,
      setHeaders: (response) => void response.set('Cache-Control', 'no-cache'),
    }),
  );
  app.get('/*path', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
  const server = createServer(app);
  await listen(server, port);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closeServer(server),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
