import { t, tList } from '../../../i18n/index.ts';
import type { Entry } from '../../../resources/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SmallHeading } from '../../ui/text.tsx';

/** A few sentences to begin a call with. They follow from the kind of help alone: nothing in them is about the reader. */
export function CallHelper({ entry }: { readonly entry: Entry }) {
  return (
    <Disclosure title={t('list.say.title')}>
      <Sayings entry={entry} />
    </Disclosure>
  );
}

/** The same, open: on the page of an entry it stands right under the number. */
export function OpenCallHelper({ entry }: { readonly entry: Entry }) {
  return (
    <section class="say">
      <SmallHeading level={2}>{t('list.say.title')}</SmallHeading>
      <Sayings entry={entry} />
    </section>
  );
}

function Sayings({ entry: { kinds } }: { readonly entry: Entry }) {
  const [kind] = kinds;
  if (!kind) return null;
  return (
    <>
      <p class="sayings">{[...tList(`list.say.${kind}`), t('list.say.name')].join(' ')}</p>
      <p class="field__hint">{t('list.say.hint')}</p>
    </>
  );
}
