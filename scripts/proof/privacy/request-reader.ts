const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** One HTTP/1.1 request, exactly as it came over the line. */
export interface RawRequest {
  readonly method: string;
  /** What is asked for: `http://host/path` when it comes to a proxy, `host:port` for CONNECT. */
  readonly target: string;
  /** Names in lower case. A name that comes twice keeps its last value; `bytes` has both. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

function parseHead(head: string): Omit<RawRequest, 'bytes'> {
  const [first = '', ...lines] = head.split('\r\n');
  const [method = '', target = ''] = first.split(' ');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { method, target, headers };
}

/** Where the request ends that begins with this head, or undefined while its body is not all there. */
function endOf(headers: RawRequest['headers'], buffer: Buffer, bodyStart: number): number | undefined {
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') {
    const last = buffer.indexOf(LAST_CHUNK, bodyStart);
    return last < 0 ? undefined : last + LAST_CHUNK.length;
  }
  const end = bodyStart + Number(headers.get('content-length') ?? 0);
  return buffer.length < end ? undefined : end;
}

/** Cuts a stream of bytes into requests, heads and bodies byte for byte. */
export class RequestReader {
  #buffer: Buffer = Buffer.alloc(0);

  /** The requests that are whole with these bytes added. */
  read(bytes: Buffer): readonly RawRequest[] {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    const requests: RawRequest[] = [];
    for (;;) {
      const headEnd = this.#buffer.indexOf(HEAD_END);
      if (headEnd < 0) return requests;
      const parsed = parseHead(this.#buffer.toString('latin1', 0, headEnd));
      const end = endOf(parsed.headers, this.#buffer, headEnd + HEAD_END.length);
      if (end === undefined) return requests;
      requests.push({ ...parsed, bytes: this.#buffer.subarray(0, end) });
      this.#buffer = this.#buffer.subarray(end);
    }
  }
}
