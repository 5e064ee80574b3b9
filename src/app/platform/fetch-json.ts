import { parseJson } from '../../shared/parse-json.ts';

/** A longer file is not read to its end. In bytes; a hundred times the largest catalogue of today. */
const MOST = 10_000_000;

/** There is a file, but it is none that we can read: no JSON, or larger or deeper than any of ours. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

/** Gets a file of the deployment as JSON. Rejects with `UnreadableFileError`, or with another error when it is not there. */
export type FetchJson = (path: string) => Promise<unknown>;

/** The text of an answer; stops reading, and rejects, where it becomes too long, whatever its headers promised. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST) {
      void reader.cancel();
      throw new UnreadableFileError('It is too long');
    }
    text += decoder.decode(value, { stream: true });
  }
}

export const fetchJson: FetchJson = async (path) => {
  const response = await fetch(new URL(path, document.baseURI));
  // The page of a hotel or a library before someone has signed in comes in place of any file.
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!response.ok || isPage) throw new Error(`${path}: ${response.status}`);
  const text = await textOf(response);
  try {
    return parseJson(text);
  } catch {
    throw new UnreadableFileError(path);
  }
};
