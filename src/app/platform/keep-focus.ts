const CONTROLS = 'button, a[href], input, select, summary, [contenteditable], h1[tabindex], h2[tabindex]';

/**
 * Keeps the focus near where someone was when a control takes itself away: without this it falls to the body, a screen
 * reader begins at the top again and a switch has the whole way to go anew. Parts that know a better place (the sentence
 * that says what was done, say) take the focus themselves, and then nothing happens here.
 */
export function keepFocus(document: Document): void {
  const controls = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(CONTROLS)];
  document.addEventListener(
    'click',
    ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
      if (!pressed || document.activeElement !== pressed) return;
      const all = controls();
      const before = all.slice(0, all.indexOf(pressed)).reverse();
      // After what the press brings has been drawn, and after those who move the focus themselves.
      setTimeout(() => {
        if (pressed.isConnected || document.activeElement !== document.body) return;
        const last = before.find((control) => control.isConnected);
        const now = controls();
        const next = last ? now[now.indexOf(last) + 1] : now[0];
        (next ?? last)?.focus();
      }, 50);
    },
    true,
  );
}
