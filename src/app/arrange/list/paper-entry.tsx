import { t } from '../../../i18n/index.ts';
import { type Entry, freshness, standingOf, type WaysIn } from '../../../resources/index.ts';
import { addressLines } from '../../catalogue/address-lines.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { freshnessText } from '../../catalogue/freshness.tsx';
import { leadTexts } from '../../catalogue/ways-in-text.ts';
import { useModel } from '../../core/model.ts';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { withWholeNumbers } from '../../ui/words/whole-numbers.ts';
import { standingText } from './standing-text.ts';

/** What the code of an entry holds: its public website or, without one, its first number. */
function scanOf({ url, phones: [phone] }: Entry) {
  if (url) return { text: url, label: t('list.paper.scanSite') };
  return phone ? { text: `tel:${phone.dial}`, label: t('list.paper.scanPhone') } : undefined;
}

interface PaperEntryProps {
  readonly entry: Entry;
  readonly ways: WaysIn | undefined;
}

/** An entry on paper: what it is, how to reach it, when and where, and a code for a phone. */
export function PaperEntry({ entry, ways }: PaperEntryProps) {
  const { today } = useModel();
  const standing = standingOf(entry, today());
  const scan = scanOf(entry);
  const address = addressLines(entry);
  return (
    <section class="paper__entry">
      <div class="paper__facts">
        <h3>
          <CatalogueText>{entry.name}</CatalogueText>
        </h3>
        <p>
          <CatalogueText>{entry.short}</CatalogueText>
        </p>
        {standing !== 'actief' && <p>{standingText(standing)}</p>}
        {entry.phones.map(({ number, dial, note, evidence }) => (
          <p key={dial}>
            <strong class="paper__number">{number}</strong> <CatalogueText>{note}</CatalogueText>
            {evidence && ` (${t('ui.help.notCalled')})`}
          </p>
        ))}
        {ways && leadTexts(ways).map((text) => <p key={text}>{withWholeNumbers(text)}</p>)}
        {entry.inWriting && (
          <p>
            <CatalogueText>{entry.inWriting}</CatalogueText>
          </p>
        )}
        {entry.times && (
          <p>
            <strong>{t('entry.times')}:</strong> <CatalogueText>{entry.times}</CatalogueText>
          </p>
        )}
        {address.length > 0 && (
          <p>
            <strong>{t('entry.address')}:</strong> <CatalogueText>{address.join(', ')}</CatalogueText>
          </p>
        )}
        {entry.url && <p>{entry.url}</p>}
        <p>{freshnessText(entry, freshness(entry, today()))}</p>
      </div>
      {scan && (
        <figure class="paper__scan">
          <QrPicture text={scan.text} label={t('list.paper.qr')} />
          <figcaption>{scan.label}</figcaption>
        </figure>
      )}
    </section>
  );
}
