import { Icon } from '../ui/icon.tsx';
import { LEVEL_NAMES, readingOf } from './reading.ts';

const SIGNS = { easy: 'ok', harder: 'tip', hard: 'let-op' } as const;

/** How well a text reads, with what it is measured by. */
export function ReadingLine({ text }: { readonly text: string }) {
  const { words, sentences, longest, level } = readingOf(text);
  if (words === 0) return null;
  return (
    <p class="o-small">
      <Icon name={SIGNS[level]} /> <strong>{LEVEL_NAMES[level]}.</strong> {words === 1 ? '1 woord' : `${words} woorden`}
      , {sentences === 1 ? '1 zin' : `${sentences} zinnen, de langste heeft ${longest} woorden`}.
    </p>
  );
}
