import { formatDate, t } from '../../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import type { Sourced } from './payer-words.ts';

/** Where each of these statements was read and when, for who wants to know. */
export function Statements({ statements }: { readonly statements: readonly Sourced[] }) {
  return (
    <Disclosure title={t('payer.source.title')}>
      <ul class="plain-list">
        {statements.map(({ id, text, source, checkedOn }) => (
          <li key={id}>
            {statements.length > 1 && (
              <span class="no-print">
                {text} <br />
              </span>
            )}
            {source.url ? (
              <ExternalLink href={source.url}>
                <SourceNote source={source} checkedOn={checkedOn} />
              </ExternalLink>
            ) : (
              <small>
                <SourceNote source={source} checkedOn={checkedOn} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What was read and when. Its name is Dutch in every language. */
function SourceNote({ source, checkedOn }: Pick<Sourced, 'source' | 'checkedOn'>) {
  const [before, after] = t(`payer.source.${source.seen}`, { name: '\n', date: formatDate(checkedOn) }).split('\n');
  return (
    <>
      {before}
      <span lang="nl">{source.name}</span>
      {after}
    </>
  );
}
