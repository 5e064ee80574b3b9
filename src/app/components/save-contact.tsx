import { t } from '../../i18n/index.ts';
import { type Entry, freshness } from '../../resources/index.ts';
import { contactFile } from '../contact-file.ts';
import { freshnessText } from '../freshness-text.ts';
import { saveFile } from '../save-file.ts';
import { useModel } from '../state/model.ts';
import { Button } from './button.tsx';

/** Makes a file that puts an entry among the contacts of a phone. */
export function SaveContact({ entry }: { readonly entry: Entry }) {
  const { today, ways } = useModel();
  const { phones, email, url, address } = entry;
  if (!ways.files) return null;
  if (phones.length === 0 && !email && !url && !address) return null;
  const save = () => {
    const note = freshnessText(entry, freshness(entry, today()));
    saveFile('contact.vcf', 'text/vcard', contactFile(entry, note));
  };
  return (
    <div class="after-button">
      <p class="field__hint">{t('list.contact.text')}</p>
      <Button onClick={save}>{t('list.contact.save')}</Button>
    </div>
  );
}
