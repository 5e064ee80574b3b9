/** Milliseconds in which every browser has read the file. */
const LONG_ENOUGH_MS = 60_000;

/** Hands a file to the browser to save. Nothing is sent: it is made here. */
export function saveBytes(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}
