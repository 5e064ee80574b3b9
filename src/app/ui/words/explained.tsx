import { useEffect, useState } from 'preact/hooks';
import { cutAtHardWords, locale, meaningOf, spokenLanguage, t } from '../../../i18n/index.ts';
import { tell } from './tell.ts';

/** A text whose hard words open their meaning, which then stands below the text. Not inside a button, link or label. */
export function Explained({ children: text }: { readonly children: string }) {
  const [open, setOpen] = useState('');
  const parts = cutAtHardWords(text);
  const language = spokenLanguage(locale.value);
  useEffect(() => {
    if (!open) return;
    tell(`${open}: ${meaningOf(open)}`, language);
    return () => tell('', language);
  }, [open, language]);
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
      {open && (
        <span class="word-meaning" lang={language}>
          <b lang="nl">{open}</b>: {meaningOf(open)}
        </span>
      )}
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
