import { t } from '../../../i18n/index.ts';
import { type Entry, freshness } from '../../../resources/index.ts';
import { freshnessText } from '../../catalogue/freshness.tsx';
import { useModel } from '../../core/model.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { contactFile } from './contact-file.ts';

/** Makes a file that puts an entry among the contacts of a phone. */
export function SaveContact({ entry }: { readonly entry: Entry }) {
  const { today, capabilities } = useModel();
  const { phones, email, url, address } = entry;
  if (!capabilities.canSaveFiles) return null;
  if (phones.length === 0 && !email && !url && !address) return null;
  const save = () => {
    const note = freshnessText(entry, freshness(entry, today()));
    saveFile('contact.vcf', 'text/vcard', contactFile(entry, note));
  };
  return (
    <div class="after-button no-print">
      <p class="field__hint">{t('list.contact.text')}</p>
      <Button onClick={save}>{t('list.contact.save')}</Button>
    </div>
  );
}
