import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHost } from '../../../bot/src/createHost';

it('takes no message from a page, signed or not', async () => {
  const received: unknown[] = [];
  const receive = (_bearer: string, body: unknown) => {
    received.push(body);
    return Promise.resolve({ status: 200 });
  };
  const server = createServer(createHost({ channel: { receive }, isReady: () => true, onFault: () => undefined }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const post = async (headers: Record<string, string>): Promise<number> => {
    const address = `http://127.0.0.1:${String(port)}/api/messages`;
    return (await fetch(address, { method: 'POST', headers, body: '{"type":"message"}' })).status;
  };
  try {
    expect(await post({ origin: 'https://evil.example', 'content-type': 'text/plain' })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(received).toEqual([]);
    expect(await post({ 'content-type': 'application/json' })).toBe(200);
    expect(received).toEqual([{ type: 'message' }]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
