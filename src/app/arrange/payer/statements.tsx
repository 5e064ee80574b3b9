import { formatDate, t } from '../../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OutsideLink } from '../../ui/external-link.tsx';
import type { Sourced } from './payer-words.ts';

/** Where each of these statements was read and when, for who wants to know. */
export function SourceNotes({ statements }: { readonly statements: readonly Sourced[] }) {
  return (
    <Disclosure title={t('payer.source.title')}>
      <ul class="plain-list">
        {statements.map(({ id, text, source, checkedOn }) => {
          const note = t(`payer.source.${source.seen}`, { name: source.name, date: formatDate(checkedOn) });
          return (
            <li key={id}>
              {statements.length > 1 && (
                <>
                  {text} <br />
                </>
              )}
              {source.url ? <OutsideLink href={source.url}>{note}</OutsideLink> : <small>{note}</small>}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
