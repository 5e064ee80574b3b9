import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerFrom } from '../../scripts/host/serve.mjs';

/** Answers in its own way, or lets the real answer through after changing something. */
export type Fault = (response: ServerResponse, answer: () => void) => void;

export interface DeployServer {
  readonly url: string;
  /** What goes wrong, by path (such as `/sw.js`), or for every path at `*`. */
  readonly faults: Map<string, Fault>;
  /** Puts another build on the host, all files at once. */
  deploy(folder: string): void;
  close(): Promise<void>;
}

/** A host whose files and faults a test can change while people use it. */
export async function startDeployServer(folder: string): Promise<DeployServer> {
  const faults = new Map<string, Fault>();
  let answer = answerFrom(resolve(folder));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const fault = faults.get(pathname) ?? faults.get('*') ?? ((_, real) => real());
    fault(response, () => void answer(request, response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    faults,
    deploy(next) {
      answer = answerFrom(resolve(next));
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const HTML = '<!doctype html><title>Inloggen op de wifi</title>';

/** The file was never uploaded, or is deleted. */
export const missing: Fault = (response) => void response.writeHead(404).end('Not found');

/** A wifi that wants a login, or a host that answers everything with the start page. */
export const pageInstead: Fault = (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end(HTML);

/** A host that sends visitors to another address of its own. */
export const redirect =
  (location: string): Fault =>
  (response) =>
    void response.writeHead(302, { Location: location }).end();

/** A connection that breaks half-way. */
export const cutOff: Fault = (response) => {
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': 1000 }).write('const a =');
  setImmediate(() => response.destroy());
};

/** Other bytes than were built, with everything else as it should be. */
export const instead =
  (content: string | Uint8Array, type: string): Fault =>
  (response) =>
    void response.setHeader('Content-Type', type).writeHead(200).end(content);

/** The real answer with a header more, or without one. */
export const withHeader =
  (name: string, value: string | undefined): Fault =>
  (response, answer) => {
    const { writeHead } = response;
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
      return writeHead.apply(response, args);
    }) as typeof writeHead;
    answer();
  };
