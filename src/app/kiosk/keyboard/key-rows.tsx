import { useState } from 'preact/hooks';
import { locale, t } from '../../../i18n/index.ts';
import { type Field, longestOf, readField, writeField } from './field-at-hand.ts';
import { KeyButton } from './key-button.tsx';
import {
  changeText,
  hasCapitals,
  type Key,
  type Keyboard,
  lettersShown,
  startKeyboard,
  turnKeyboard,
} from './keyboard.ts';
import { LAYOUT_IDS, LAYOUTS, type LayoutId, layoutOf } from './layouts.ts';

const INPUT_TYPE: Readonly<Partial<Record<Key['does'], string>>> = {
  write: 'insertText',
  erase: 'deleteContentBackward',
  clear: 'deleteContent',
};

interface KeyRowsProps {
  readonly field: Field;
  readonly onDone: () => void;
}

/** The keys, row by row. It begins in the language of the app and forgets another choice when it goes. */
export function KeyRows({ field, onDone }: KeyRowsProps) {
  const [keyboard, setKeyboard] = useState(() => startKeyboard(layoutOf(locale.value)));
  const press = (key: Key): void => {
    const inputType = INPUT_TYPE[key.does];
    if (inputType) writeField(field, changeText(readField(field), key, longestOf(field)), inputType);
    setKeyboard(turnKeyboard(keyboard, key));
  };
  return (
    <>
      <LetterRows keyboard={keyboard} press={press} />
      {keyboard.side === 'languages' && (
        <Languages chosen={keyboard.layout} onChoose={(layout) => press({ does: 'layout', layout })} />
      )}
      <BottomRow keyboard={keyboard} press={press} onDone={onDone} />
    </>
  );
}

interface RowsProps {
  readonly keyboard: Keyboard;
  readonly press: (key: Key) => void;
}

function LetterKey({ letters, keyboard, press }: RowsProps & { readonly letters: string }) {
  return (
    <KeyButton lang={keyboard.layout} onPress={() => press({ does: 'write', letters })}>
      {letters}
    </KeyButton>
  );
}

/** The letters or signs; the last row has capitals before them and the key that erases behind them. */
function LetterRows({ keyboard, press }: RowsProps) {
  const { layout, side, isShifted } = keyboard;
  const rows = lettersShown(keyboard);
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    return (
      <div class="keyboard__row" key={index}>
        {isLast && side === 'letters' && hasCapitals(layout) && (
          <KeyButton name={t('keyboard.shift')} pressed={isShifted} onPress={() => press({ does: 'shift' })}>
            <Drawing path="M12 4 4 12h4v7h8v-7h4z" />
          </KeyButton>
        )}
        {row.map((letters) => (
          <LetterKey key={letters} letters={letters} keyboard={keyboard} press={press} />
        ))}
        {isLast && (
          <KeyButton name={t('keyboard.erase')} onPress={() => press({ does: 'erase' })}>
            <Drawing path="M9 5h11v14H9l-6-7zM12 9l6 6m0-6-6 6" />
          </KeyButton>
        )}
      </div>
    );
  });
}

/** What is there on every side: signs, languages, the apostrophe, space, all away, done. */
function BottomRow({ keyboard, press, onDone }: RowsProps & { readonly onDone: () => void }) {
  const { layout, side } = keyboard;
  return (
    <div class="keyboard__row">
      <KeyButton
        size="wide"
        name={side === 'signs' ? t('keyboard.letters') : t('keyboard.signs')}
        onPress={() => press({ does: 'signs' })}
      >
        {side === 'signs' ? 'abc' : '123'}
      </KeyButton>
      <KeyButton
        size="wide"
        name={t('keyboard.languages', { name: LAYOUTS[layout].name })}
        pressed={side === 'languages'}
        onPress={() => press({ does: 'languages' })}
      >
        <span lang={layout}>{LAYOUTS[layout].name}</span>
      </KeyButton>
      <LetterKey letters="'" keyboard={keyboard} press={press} />
      <KeyButton size="widest" onPress={() => press({ does: 'write', letters: ' ' })}>
        {t('keyboard.space')}
      </KeyButton>
      <KeyButton size="wide" onPress={() => press({ does: 'clear' })}>
        {t('keyboard.clear')}
      </KeyButton>
      <KeyButton size="wide" isPrimary onPress={onDone}>
        {t('keyboard.done')}
      </KeyButton>
    </div>
  );
}

interface LanguagesProps {
  readonly chosen: LayoutId;
  readonly onChoose: (layout: LayoutId) => void;
}

function Languages({ chosen, onChoose }: LanguagesProps) {
  return (
    <div class="keyboard__row keyboard__row--languages">
      {LAYOUT_IDS.map((id) => (
        <KeyButton key={id} lang={id} size="wide" pressed={id === chosen} onPress={() => onChoose(id)}>
          {LAYOUTS[id].name}
        </KeyButton>
      ))}
    </div>
  );
}

function Drawing({ path }: { readonly path: string }) {
  return (
    <svg class="key__drawing" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
