/** Milliseconds in which every browser has read the file. */
const LONG_ENOUGH_MS = 60_000;

/**
 * Hands a file to the browser to save. Nothing is sent: the file is made here, from memory.
 * @param name neutral: names end up in download lists and in the history of the browser
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Left alone it would stay in memory as long as the page; older Safari still reads it a while after the click.
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}
