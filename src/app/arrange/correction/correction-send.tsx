import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { copyText } from '../../platform/copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Text } from '../../ui/text.tsx';
import { correctionMail } from './correction.ts';
import type { Correction } from './correction-paper.tsx';

/** The ways in which someone can pass the slip on themself. */
export function CorrectionSend({ entry, wrong, words }: Correction) {
  const { searchState } = useCatalogue();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const catalogue = searchState.catalogue.value;
  // The keeper of one region can do nothing about an entry of another.
  const mail = catalogue?.entries.has(entry.id) ? catalogue.region.mail : undefined;
  const copy = async () => {
    const fields = wrong.map((field) => t(`list.slip.field.${field}`));
    const text = [t('list.slip.heading'), entry.name, t('list.slip.id', { id: entry.id }), ...fields, words];
    setOutcome((await copyText(text.filter(Boolean).join('\n'))) ? 'copied' : 'failed');
  };
  return (
    <>
      <div class="actions">
        <Button kind="primary" wide onClick={() => print()}>
          {t('list.slip.print')}
        </Button>
        <Button wide onClick={() => void copy()}>
          {t('list.slip.copy')}
        </Button>
      </div>
      <p class="nl-paragraph" role="status">
        {outcome && t(`list.share.${outcome}`)}
      </p>
      {mail && wrong.length > 0 ? (
        <>
          <p class="nl-paragraph">
            <ExternalLink href={correctionMail(mail, entry.id, wrong)}>{t('list.slip.mail', { mail })}</ExternalLink>
          </p>
          <Text>{t('list.slip.mailText')}</Text>
        </>
      ) : (
        <Text>{t('list.slip.give')}</Text>
      )}
    </>
  );
}
