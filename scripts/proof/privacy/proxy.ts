import { request as askServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';
import { type RawRequest, RequestReader } from './request-reader.ts';

/** The address of the app behind the proxy. A secure context to a browser, and a name that no network knows. */
export const APP_HOST = 'ademruimte.localhost';
export const APP_URL = `http://${APP_HOST}/`;

/** The host that Chromium asks about the text fields of a page. */
export const AUTOFILL_HOST = 'content-autofill.googleapis.com:443';

/** Something that left the browser. */
export interface Sent {
  readonly host: string;
  /** Head and body as they were sent, one character for each byte. */
  readonly bytes: string;
}

interface ProxyOptions {
  /** Port of the server of the built app on this machine. */
  readonly appPort: number;
  /** With it, encrypted connections are opened, noted and answered with nothing; without it they are noted and refused. */
  readonly certificate?: Certificate;
}

const answer = (status: string, type = 'text/plain'): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: 0\r\n\r\n`;

/** Passes a request for the app on to its server and the answer back, unchanged. */
function passOn(request: RawRequest, path: string, port: number, socket: Socket): Promise<void> {
  return new Promise((done) => {
    const headers = Object.fromEntries(request.headers);
    const asking = askServer({ port, host: '127.0.0.1', method: request.method, path, headers }, async (response) => {
      const body: Buffer[] = [];
      for await (const part of response) body.push(part as Buffer);
      const lines = response.rawHeaders.flatMap((name, at, all) => (at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : []));
      socket.write(`HTTP/1.1 ${response.statusCode} x\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1');
      if (body.length > 0) socket.write(Buffer.concat(body));
      done();
    });
    asking.on('error', () => {
      socket.write(answer('502 x'));
      done();
    });
    asking.end();
  });
}

/**
 * The browser's only way out: origin and HTTP proxy in one. It writes down every byte that a browser sends to anyone, and
 * lets through only what goes to the app.
 */
export async function startProxy({ appPort, certificate }: ProxyOptions) {
  const sent: Sent[] = [];
  const sockets = new Set<Socket>();
  /** Answers that wait for `removeFilter`, by the end of the path; a slow line for one file. */
  const held = new Map<string, Promise<void>>();

  async function handle(request: RawRequest, socket: Socket, host?: string): Promise<void> {
    const isTunnel = request.method === 'CONNECT';
    const url = !isTunnel && URL.canParse(request.target) ? new URL(request.target) : undefined;
    sent.push({ host: host ?? url?.host ?? request.target, bytes: request.bytes.toString('latin1') });
    if (isTunnel) return connect(request, socket);
    if (url?.host !== APP_HOST) return void socket.write(answer('200 x'));
    await held.get(url.pathname);
    await passOn(request, url.pathname + url.search, appPort, socket);
  }

  function connect({ target }: RawRequest, socket: Socket): void {
    if (!certificate) return void socket.end(answer('502 x'));
    socket.removeAllListeners('data');
    socket.write('HTTP/1.1 200 x\r\n\r\n');
    listen(new TLSSocket(socket, { isServer: true, ...certificate, ALPNProtocols: ['http/1.1'] }), target);
  }

  function listen(socket: Socket, host?: string): void {
    const reader = new RequestReader();
    let last = Promise.resolve();
    // A browser that ends a visit cuts its connections.
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const request of reader.read(bytes)) last = last.then(() => handle(request, socket, host));
    });
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    listen(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: sent as readonly Sent[],
    /** How often a path of the app was asked for. */
    count: (path: string): number =>
      sent.filter(({ bytes }) => bytes.split(' ', 2)[1] === new URL(path, APP_URL).href).length,
    /** Keeps the answer for a path of the app back until the returned function is called. */
    hold(path: string): () => void {
      let removeFilter = () => {};
      held.set(
        `/${path}`,
        new Promise((resolve) => {
          removeFilter = resolve;
        }),
      );
      return removeFilter;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export type LoggingProxy = Awaited<ReturnType<typeof startProxy>>;
