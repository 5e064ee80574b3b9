import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { cutText } from '../../../shared/cut-text.ts';
import { useModel } from '../../core/model.ts';
import { makeEditable } from '../make-editable.ts';

interface OwnWordsProps {
  /** Unique on the page; the same for every visitor. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly words: string;
  /** Most characters; what comes after them is not taken. */
  readonly most?: number;
  /** Id of the text that says what is wrong with them, while something is. */
  readonly wrong?: string | undefined;
  readonly onChange: (words: string) => void;
}

/** Keeps the words on the page and those that are kept the same, and tells whether more can be taken. */
function useWritten({ words, most = 1000, onChange }: Pick<OwnWordsProps, 'words' | 'most' | 'onChange'>) {
  const field = useRef<HTMLDivElement>(null);
  const isTyped = useRef(false);
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = field.current;
    // While someone types, the page is ahead of what is kept: writing it back would move the caret. Words that changed in
    // another tab must be seen all the same, or the next letter would put the old ones back.
    const isAhead = isTyped.current && element === document.activeElement;
    isTyped.current = false;
    if (element && !isAhead && element.innerText !== words) element.textContent = words;
  }, [words]);
  useLayoutEffect(() => {
    if (field.current) makeEditable(field.current);
  }, []);
  const take = (element: HTMLDivElement) => {
    isTyped.current = true;
    const written = element.innerText.replace(/\n$/, '');
    if (written.length > most) {
      element.textContent = cutText(written, most);
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    }
    setFull(written.length >= most);
    onChange(cutText(written, most));
  };
  return { field, isFull, take };
}

/**
 * A field for own words. Not a text control: Chromium tells its maker the shape of each of those, which would show that
 * someone writes. What is written is no form data either, so a browser does not keep it to restore a session.
 */
export function FreeTextField({ id, label, hint, wrong, ...written }: OwnWordsProps) {
  const { capabilities } = useModel();
  const { field, isFull, take } = useWritten(written);
  const describedBy = [hint && `${id}-hint`, wrong].filter(Boolean).join(' ');
  if (!capabilities.canWrite) return null;
  return (
    <div class="field">
      <span class="utrecht-form-label" id={`${id}-label`}>
        {label}
      </span>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea is what this is there to avoid */}
      <div
        id={id}
        ref={field}
        class="utrecht-textbox utrecht-textbox--html-textarea own-words"
        role="textbox"
        tabIndex={0}
        contentEditable="plaintext-only"
        aria-multiline="true"
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy || undefined}
        aria-invalid={wrong ? true : undefined}
        translate={false}
        spellcheck={false}
        onInput={(event) => take(event.currentTarget)}
      />
      <p class="field__full" role="status">
        {isFull && t('ui.full')}
      </p>
    </div>
  );
}
