import { t, tList } from '../../../i18n/index.ts';
import type { Entry } from '../../../resources/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** A few sentences to begin a call with. They follow from the kind of help alone: nothing in them is about the reader. */
export function CallHelper({ entry: { kinds } }: { readonly entry: Entry }) {
  const [kind] = kinds;
  if (!kind) return null;
  return (
    <Disclosure title={t('list.say.title')}>
      <p class="field__hint">{t('list.say.hint')}</p>
      <ul class="sayings">
        {[...tList(`list.say.${kind}`), t('list.say.name')].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
