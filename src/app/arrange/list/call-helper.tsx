import { t, tList } from '../../../i18n/index.ts';
import type { Entry } from '../../../resources/index.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SmallHeading } from '../../ui/text.tsx';
import { Explained } from '../../ui/words/explained.tsx';
import { needsDutch, openInDutch } from '../say/dutch-step.ts';

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
      <SmallHeading level={2} sign="talk">
        {t('list.say.title')}
      </SmallHeading>
      <Sayings entry={entry} />
    </section>
  );
}

function Sayings({ entry: { id, kinds } }: { readonly entry: Entry }) {
  const { router } = useModel();
  const [kind] = kinds;
  if (!kind) return null;
  return (
    <>
      <p class="sayings">
        <Explained>{[...tList(`list.say.${kind}`), t('list.say.name')].join(' ')}</Explained>
      </p>
      <p class="field__hint">{t('list.say.hint')}</p>
      {needsDutch() && <Button onClick={() => openInDutch(router, id)}>{t('list.dutch.open')}</Button>}
    </>
  );
}
