// Preloaded into the Agents Playground, which would listen on every interface: the bot behind it checks nobody's identity.
import { Server } from 'node:net';

const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(...args) {
  const [port, ...rest] = args;
  if (typeof port !== 'number') return listen.apply(this, args);
  const done = rest.find((argument) => typeof argument === 'function');
  return listen.call(this, { port, host: '127.0.0.1' }, done);
};

// It ends with whoever started it, however that ends.
process.once('disconnect', () => process.exit(0));
