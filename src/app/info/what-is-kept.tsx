import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { readStorageUsage, type StorageUsage, type StoredItem } from '../../storage/index.ts';
import { Button } from '../ui/button.tsx';
import { LabelledItems } from '../ui/lists/labelled-items.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const KILOBYTE = 1000;

const lineOf = ({ name, count, bytes }: StoredItem): string =>
  count === null || bytes === null
    ? name
    : t('info.verify.kept.item', { name, count, size: (bytes / KILOBYTE).toFixed(1) });

function linesOf(storageUsage: readonly StoredItem[] | null, none: string): readonly string[] {
  if (!storageUsage) return [t('info.verify.kept.unknown')];
  return storageUsage.length === 0 ? [none] : storageUsage.map(lineOf);
}

/** What the browser keeps for this site at this moment, by name and size. */
export function WhatIsKept() {
  const [found, setFound] = useState<StorageUsage | null>(null);
  const look = useCallback(() => void readStorageUsage().then(setFound), []);
  useEffect(look, [look]);
  return (
    <section>
      <Heading2>{t('info.verify.kept.title')}</Heading2>
      <Text>{t('info.verify.kept.text')}</Text>
      <div role="status" translate={false}>
        {found && (
          <>
            <LabelledItems
              label={t('info.verify.kept.answers')}
              items={linesOf(found.databases, t('info.verify.kept.none'))}
            />
            <LabelledItems
              label={t('info.verify.kept.files')}
              items={linesOf(found.caches, t('info.verify.kept.noFiles'))}
            />
            <LabelledItems
              label={t('info.verify.kept.other')}
              items={[t('info.verify.kept.otherCount', { count: found.others })]}
            />
          </>
        )}
      </div>
      <Button onClick={look}>{t('info.verify.kept.again')}</Button>
    </section>
  );
}
