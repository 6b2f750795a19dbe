import { createServer, type AddressInfo, type Server } from 'node:net';
import { portsTaken } from '../../../../infra/start/portsTaken';

const holding = async (): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
};

test('a port that another program holds is named, with what to do; once it is free there is nothing to say', async () => {
  const { server, port } = await holding();
  const taken = await portsTaken({ host: 0, graph: port });
  expect(taken).toMatchObject({ code: 'port.taken' });
  expect(taken?.message).toBe(
    `Port ${String(port)} is in use by another program. Stop it (perhaps another npm start), or choose others with: npm start -- --port 5300`,
  );
  await new Promise((resolve) => server.close(resolve));
  expect(await portsTaken({ host: port, graph: 0, tabs: 0, bot: 0 })).toBeUndefined();
  // Looking does not hold it either.
  expect(await portsTaken({ host: port })).toBeUndefined();
});
