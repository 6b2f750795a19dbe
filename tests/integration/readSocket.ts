import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

/** Reads a WebSocket of JSON texts: Node 20 has no client of its own. Answers the way to wait for a text that fits, and to close. */
export const readSocket = async (url: string) => {
  const heard: unknown[] = [];
  const waiting: { readonly fits: (text: unknown) => boolean; readonly found: (text: unknown) => void }[] = [];
  const hear = (text: unknown): void => {
    heard.push(text);
    for (const { fits, found } of waiting) if (fits(text)) found(text);
  };
  const socket = await open(url);
  let left: Buffer = Buffer.alloc(0);
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    left = Buffer.concat([left, chunk]);
    for (let frame = readFrame(left); frame; frame = readFrame(left)) {
      left = left.subarray(frame.end);
      if (frame.kind > 2) continue;
      text += frame.text;
      if (!frame.last) continue;
      hear(JSON.parse(text));
      text = '';
    }
  });
  return {
    until: <T>(fits: (text: T) => boolean): Promise<T> => {
      const before = heard.find((one) => fits(one as T));
      if (before !== undefined) return Promise.resolve(before as T);
      return new Promise((resolve) =>
        waiting.push({ fits: (one) => fits(one as T), found: (one) => resolve(one as T) }),
      );
    },
    close: () => socket.destroy(),
  };
};

const open = (url: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    };
    const asked = request(url, { headers });
    asked.on('upgrade', (_answer, socket, head) => {
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    asked.on('error', reject);
    asked.end();
  });

/** A server's frame (RFC 6455, never masked); undefined while it is not there as a whole. */
const readFrame = (bytes: Buffer) => {
  if (bytes.length < 2) return undefined;
  const short = bytes.readUInt8(1) & 127;
  const head = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < head) return undefined;
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = head + length;
  if (bytes.length < end) return undefined;
  const first = bytes.readUInt8(0);
  return { kind: first & 15, last: first >= 128, text: bytes.toString('utf8', head, end), end };
};
