import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Holding, type Holdings, readHoldings } from '../../storage/index.ts';
import { Button } from '../ui/button.tsx';
import { StoredFact } from '../ui/labelled-items.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const KILOBYTE = 1000;

const lineOf = ({ name, count, bytes }: Holding): string =>
  count === null || bytes === null ? name : t('verify.kept.item', { name, count, size: (bytes / KILOBYTE).toFixed(1) });

function linesOf(holdings: readonly Holding[] | null, none: string): readonly string[] {
  if (!holdings) return [t('verify.kept.unknown')];
  return holdings.length === 0 ? [none] : holdings.map(lineOf);
}

/** What the browser keeps for this site at this moment, by name and size. */
export function WhatIsKept() {
  const [found, setFound] = useState<Holdings | null>(null);
  const look = useCallback(() => void readHoldings().then(setFound), []);
  useEffect(look, [look]);
  return (
    <section>
      <Heading2>{t('verify.kept.title')}</Heading2>
      <Text>{t('verify.kept.text')}</Text>
      <div role="status" translate={false}>
        {found && (
          <>
            <StoredFact label={t('verify.kept.answers')} items={linesOf(found.databases, t('verify.kept.none'))} />
            <StoredFact label={t('verify.kept.files')} items={linesOf(found.caches, t('verify.kept.noFiles'))} />
            <StoredFact label={t('verify.kept.other')} items={[t('verify.kept.otherCount', { count: found.others })]} />
          </>
        )}
      </div>
      <Button onClick={look}>{t('verify.kept.again')}</Button>
    </section>
  );
}
