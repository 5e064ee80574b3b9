import { Connection, OBJECT_STORE, SET_ASIDE } from './database.ts';

/** What JSON leaves out or refuses, as something that it writes. Every object once, so that a circle ends. */
function plainly(): (key: string, value: unknown) => unknown {
  const seen = new Set<unknown>();
  return (_, value) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '…';
    seen.add(value);
    if (value instanceof Map || value instanceof Set) return [...value];
    if (value instanceof Error) return String(value);
    if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
    return value;
  };
}

/** A text as it is, anything else as JSON as far as it goes. Never throws, whatever a browser can keep. */
export function rawText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  try {
    return JSON.stringify(raw, plainly()) ?? String(raw);
  } catch {
    // Nested more deeply than can be written down.
    return Object.prototype.toString.call(raw);
  }
}

/**
 * The unreadable records that were set aside, as text for someone who can help. Makes no database, changes nothing and
 * never rejects: undefined when there is nothing, or when the browser does not give it.
 */
export async function readQuarantine(): Promise<string | undefined> {
  const connection = new Connection();
  try {
    const found = await connection.use(
      (database) =>
        new Promise<unknown>((resolve, reject) => {
          const reading = database.transaction(OBJECT_STORE).objectStore(OBJECT_STORE).get(SET_ASIDE);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => resolve(reading.result);
        }),
      false,
    );
    return found === undefined ? undefined : [found].flat().map(rawText).join('\n');
  } catch {
    return undefined;
  } finally {
    connection.close();
  }
}
