// The other end of the transfer benchmark, in a process of its own and as lean as can be: it counts what is uploaded and sends the
// same block of memory again and again. Prints its port; ends with its standard input. The first argument is the size of its one video in bytes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mp4Head } from './mp4.ts';

const SIZE = Number(process.argv[2]);
const BLOCK = Buffer.alloc(1024 * 1024, 'clip');

function takeUpload(request: IncomingMessage, response: ServerResponse): void {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ code: 0, data: { files: [{ filename: 'video.mp4', file_type: 'video' }] } }),
    );
  });
}

function sendVideo(response: ServerResponse): void {
  const head = mp4Head(SIZE);
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': SIZE });
  response.write(head);
  let left = SIZE - head.length;
  const send = (): void => {
    while (left > 0) {
      const block = left < BLOCK.length ? BLOCK.subarray(0, left) : BLOCK;
      left -= block.length;
      if (!response.write(block)) return void response.once('drain', send);
    }
    response.end();
  };
  send();
}

const server = createServer((request, response) => {
  if (request.method === 'POST') takeUpload(request, response);
  else sendVideo(response);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.stdin.resume().on('end', () => process.exit());
