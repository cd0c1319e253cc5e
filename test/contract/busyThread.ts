// Loaded before the engine: once it listens, the thread that serves runs in a circle, as with a pattern that does not come to an end.
import { writeSync } from 'node:fs';
import { Server } from 'node:net';

const listen = Reflect.get(Server.prototype, 'listen') as (...args: unknown[]) => Server;
Server.prototype.listen = function (this: Server, ...args: unknown[]): Server {
  this.once('listening', () => {
    setTimeout(() => {
      writeSync(2, 'busy\n');
      for (;;);
    }, 100);
  });
  return Reflect.apply(listen, this, args);
};
