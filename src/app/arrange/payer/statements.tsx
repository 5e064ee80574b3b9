import { formatDate, t } from '../../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import type { Sourced } from './payer-words.ts';

/** Where each of these statements was read and when, for who wants to know. */
export function Statements({ statements }: { readonly statements: readonly Sourced[] }) {
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
              {source.url ? <ExternalLink href={source.url}>{note}</ExternalLink> : <small>{note}</small>}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
