import { connect, type Socket } from 'node:net';
import { eventually } from './engine.ts';

/** Asks Firefox something and gives its answer; rejects with its error. */
export type Ask = <T>(command: string, parameters?: object) => Promise<T>;

/** A line to a Firefox that listens on a port, once it does. */
export function reach(port: number): Promise<Socket> {
  return eventually(
    () =>
      new Promise<Socket>((resolve, reject) => {
        const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
        attempt.once('error', reject);
      }),
    60_000,
  );
}

/**
 * The protocol that geckodriver speaks with Firefox, without geckodriver, which Debian does not have: JSON messages with
 * their length in bytes before them. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export function marionette(socket: Socket): Ask {
  let buffer = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // its greeting
      const [, id, error, result] = message;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  socket.on('error', () => undefined); // it closes after that
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
  });
  return <T>(command: string, parameters: object = {}): Promise<T> => {
    count += 1;
    const id = count;
    const text = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
    });
  };
}
