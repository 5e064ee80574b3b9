import { useState } from 'preact/hooks';
import { cutAtHardWords, locale, meaningOf, spokenLanguage, t } from '../../../i18n/index.ts';

/** A text whose hard words open their meaning, which then stands below the text. Not inside a button, link or label. */
export function Explained({ children: text }: { readonly children: string }) {
  const [open, setOpen] = useState('');
  const parts = cutAtHardWords(text);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <button
            key={part}
            type="button"
            class="word"
            aria-expanded={open === part}
            onClick={() => setOpen(open === part ? '' : part)}
            onKeyDown={({ key }) => key === 'Escape' && setOpen('')}
          >
            {part}
          </button>
        ),
      )}
      <span class="word-meaning" role="status" lang={spokenLanguage(locale.value)}>
        {open && (
          <>
            <b lang="nl">{open}</b>: {meaningOf(open)}
          </>
        )}
      </span>
    </>
  );
}

interface HardWordsProps {
  readonly texts: readonly string[];
  /** Texts whose hard words are explained above. */
  readonly above?: readonly string[];
}

const hardWordsIn = (texts: readonly string[]) => cutAtHardWords(texts.join(' ')).filter((_, at) => at % 2 === 1);

/** The hard words of what is pressed itself, to stand beside it. */
export function HardWords({ texts, above = [] }: HardWordsProps) {
  const known = hardWordsIn(above).map(meaningOf);
  const words = hardWordsIn(texts).filter((word) => !known.includes(meaningOf(word)));
  if (words.length === 0) return null;
  return (
    <p class="hard-words">
      {t('reading.words')} <Explained>{words.join(' ')}</Explained>
    </p>
  );
}
