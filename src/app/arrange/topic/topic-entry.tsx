import { t } from '../../../i18n/index.ts';
import { type Catalogue, type Entry, gist, type Place, waysIn } from '../../../resources/index.ts';
import { signOfEntry } from '../../card/signs.ts';
import { type CardWay, cardWay, whoAnswers } from '../../card/way-in.ts';
import { addressLines } from '../../catalogue/address-lines.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';

interface TopicEntryProps {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  readonly place: Place | undefined;
}

/** An entry on the sheet of a subject: who, the number in large type, what for. */
export function TopicEntry({ entry, catalogue, place }: TopicEntryProps) {
  const address = addressLines(entry).join(', ');
  return (
    <li>
      <Pictogram name={signOfEntry(entry)} />
      <div>
        <h3>
          <CatalogueText>{entry.name}</CatalogueText>
        </h3>
        <p>
          <WayInWords way={cardWay(waysIn(entry, catalogue, place))} />
        </p>
        <p lang="nl">
          {gist(entry.short)} {address && `${address}.`}
        </p>
      </div>
    </li>
  );
}

/** A way in as words: paper has no buttons. */
function WayInWords({ way }: { readonly way: CardWay | undefined }) {
  if (!way) return null;
  if (way.kind === 'own') return <>{t('catalogue.wayIn.own')}</>;
  if (way.kind === 'mail') return <>{way.address}</>;
  if (way.kind !== 'call') return <>{way.href}</>;
  const who = whoAnswers(way);
  return (
    <>
      <strong class="paper__number">{way.phone.number}</strong> {who && t('card.via', { who })}{' '}
      {way.phone.evidence && t('card.notCalled')}
    </>
  );
}
