import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { copyText } from '../../platform/copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { diaryLines } from './diary-lines.ts';
import { listText } from './list-text.ts';

type Outcome = 'shared' | 'copied' | 'failed';

/** Closing the share sheet without choosing is no failure. */
async function shareText(text: string): Promise<Outcome | null> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'failed';
  }
}

/** Hands the list as text to the device's share sheet or, where there is none, to its clipboard. The person sends it. */
export function ShareList() {
  const { today, capabilities } = useModel();
  const saved = useSavedEntries();
  const { regions } = useCatalogue();
  const waysTo = useWaysIn();
  const [withOwn, setWithOwn] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const items = saved.all().flatMap((kept) => {
    const entry = regions.findEntry(kept.id);
    return entry ? [{ entry, ways: waysTo(entry), own: withOwn ? diaryLines(kept) : [] }] : [];
  });
  const hasOwn = saved.all().some((kept) => diaryLines(kept).length > 0);
  const canShare = 'share' in navigator;
  const send = async () => {
    const text = listText(items, today());
    setOutcome(null);
    setOutcome(canShare ? await shareText(text) : (await copyText(text)) ? 'copied' : 'failed');
  };
  if (items.length === 0 || !capabilities.canShare) return null;
  return (
    <>
      <Heading2 sign="letter">{t('list.share.title')}</Heading2>
      <Text>{canShare ? t('list.share.where') : t('list.share.whereCopied')}</Text>
      {hasOwn && (
        <Checkbox isChecked={withOwn} onChange={setWithOwn}>
          {t('list.share.withOwn')}
        </Checkbox>
      )}
      <div class="actions">
        <Button wide onClick={() => void send()}>
          {canShare ? t('list.share.share') : t('list.share.copy')}
        </Button>
      </div>
      <p class="nl-paragraph" role="status">
        {outcome && t(`list.share.${outcome}`)}
      </p>
    </>
  );
}
