/** A key or what is done with it, as a person names it, and the words that make xdotool do it. */
export interface Key {
  readonly name: string;
  readonly words: string;
  /** Pressed where the app does not stand, on a page of its address that cannot hold a key. */
  readonly isElsewhere?: boolean;
}

const key = (name: string, keys = name.toLowerCase()): Key => ({ name, words: `key ${keys}` });
const ctrl = (...letters: readonly string[]) => letters.map((letter) => key(`Ctrl+${letter}`));
const ctrlShift = (...letters: readonly string[]) => letters.map((letter) => key(`Ctrl+Shift+${letter}`));
const functionKeys = Array.from({ length: 12 }, (_, index) => key(`F${index + 1}`, `F${index + 1}`));

/** All that a keyboard can ask of a browser, as far as we know. */
export const KEYS: readonly Key[] = [
  ...functionKeys,
  key('Esc', 'Escape'),
  key('menutoets', 'Menu'),
  key('Shift+F10', 'shift+F10'),
  { name: 'rechterknop van de muis', words: 'click 3' },
  ...ctrl('A', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'O', 'P', 'R', 'S', 'T', 'U', '1', '9', 'Tab'),
  ...ctrlShift('A', 'B', 'C', 'I', 'J', 'M', 'N', 'O', 'P', 'R', 'S', 'T', 'Delete'),
  key('Ctrl+plus', 'ctrl+plus ctrl+plus ctrl+plus ctrl+plus ctrl+plus'),
  key('Ctrl+min', 'ctrl+minus ctrl+minus'),
  key('Ctrl+0'),
  { name: 'Ctrl met het wieltje', words: 'keydown ctrl click 4 click 4 click 4 keyup ctrl' },
  key('Shift+Esc', 'shift+Escape'),
  key('Alt+D'),
  key('Alt+E'),
  key('Alt+F'),
  key('Alt+Home', 'alt+Home'),
  key('Alt+pijl links', 'alt+Left'),
  key('Alt+Shift+I'),
  key('Windows-toets', 'super'),
  key('Print Screen', 'Print'),
  key('Alt+F4', 'alt+F4'),
  ...ctrl('W', 'Q'),
  ...ctrlShift('W', 'Q'),
  { ...key('Ctrl+plus, als de app er niet staat', 'ctrl+plus ctrl+plus ctrl+plus'), isElsewhere: true },
  { ...key('Ctrl+T, als de app er niet staat', 'ctrl+t'), isElsewhere: true },
  { ...key('Shift+Esc, als de app er niet staat', 'shift+Escape'), isElsewhere: true },
].map(({ words, ...rest }) => ({ ...rest, words: words.replace('+tab', '+Tab').replace('+delete', '+Delete') }));
