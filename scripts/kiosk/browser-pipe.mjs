// Chromium's own line for tools, over two pipes between the browser and the program that started it. Unlike a port,
// nobody else on the machine or the network can reach it.

const ANSWER_MS = 5000;

/** @typedef {{ id?: number, method?: string, params?: any, result?: any, error?: { message: string } }} Message */

/**
 * @param {import('node:stream').Writable} to
 * @param {import('node:stream').Readable} from
 * @param {(method: string, params: any) => void} onEvent
 */
export function browserPipe(to, from, onEvent) {
  /** @type {Map<number, (message: Message) => void>} */
  const waiting = new Map();
  let sent = 0;
  let unread = '';
  from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (unread + text).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages) read(JSON.parse(message));
  });
  // The browser is gone; whoever started it hears that from the process itself.
  for (const end of [to, from]) end.on('error', () => undefined);

  /** @param {Message} message */
  function read({ id, method, params, ...answer }) {
    if (id !== undefined) waiting.get(id)?.(answer);
    else if (method) onEvent(method, params);
  }

  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @param {string} [sessionId] of a page, from `Target.attachToTarget`
     * @returns {Promise<any>} rejects when the browser refuses, or says nothing for five seconds
     */
    send(method, params = {}, sessionId = undefined) {
      const id = ++sent;
      return new Promise((fulfil, reject) => {
        const timer = setTimeout(() => settle({ error: { message: `${method}: no answer` } }), ANSWER_MS);
        const settle = (/** @type {Message} */ { result, error }) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (error) reject(new Error(error.message));
          else fulfil(result);
        };
        waiting.set(id, settle);
        to.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      });
    },
  };
}

/** @typedef {ReturnType<typeof browserPipe>} BrowserPipe */
