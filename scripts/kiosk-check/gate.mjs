// A proxy that lets a browser reach one host, until that is closed too, and counts what it asks of all others.
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

const PORTS = { 'http:': 80, 'https:': 443 };

/**
 * @param {string} url of the app
 * @returns {Promise<{ port: number, refused: () => readonly string[], shut: () => void, close: () => void }>}
 *   `refused`: the other hosts that were asked for, in order; not one byte went to them. `shut`: from now on the app's
 *   host is as good as down.
 */
export function openGate(url) {
  const { hostname, port, protocol } = new URL(url);
  const allowed = `${hostname}:${port || PORTS[/** @type {'http:'} */ (protocol)]}`;
  /** @type {string[]} */
  const refused = [];
  /** @type {Set<import('node:net').Socket>} */
  const tunnels = new Set();
  let isOpen = true;

  const mayPass = (/** @type {string} */ host) => {
    if (host !== allowed) refused.push(host);
    return isOpen && host === allowed;
  };
  const server = createServer((incoming, response) => {
    const asked = new URL(incoming.url ?? '', url);
    if (!mayPass(`${asked.hostname}:${asked.port || 80}`)) return void response.writeHead(502).end();
    const onward = request(asked, { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket, head) => {
    socket.on('error', () => undefined);
    if (!mayPass(incoming.url ?? '')) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const tunnel = connect(Number(allowed.split(':').pop()), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnels.add(tunnel);
    tunnel.on('error', () => socket.destroy()).on('close', () => tunnels.delete(tunnel));
  });
  const shut = () => {
    isOpen = false;
    for (const tunnel of tunnels) tunnel.destroy();
    server.closeAllConnections();
  };
  return new Promise((fulfil) => {
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      fulfil({
        port: address.port,
        refused: () => refused,
        shut,
        close: () => {
          shut();
          server.close();
        },
      });
    });
  });
}
