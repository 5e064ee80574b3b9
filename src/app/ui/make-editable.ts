/** Older browsers know no plain-text editing: there it is an ordinary editable element that takes pasted text without form. */
export function makeEditable(element: HTMLElement): void {
  if (element.contentEditable === 'plaintext-only') return;
  element.contentEditable = 'true';
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
}
