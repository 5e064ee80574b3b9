import { useEffect, useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { codeAddress, type Parcel, writeCode } from '../../take-home/index.ts';
import { useModel } from '../core/model.ts';
import { type QrRows, screenQrCode } from '../platform/qr-code.ts';
import { Notice } from '../ui/notice.tsx';
import { QrDrawing } from '../ui/qr-picture.tsx';
import { SmallHeading, Text } from '../ui/text.tsx';

interface ScanCodeProps {
  readonly parcel: Parcel;
  /** The last day that the code works. */
  readonly until: IsoDate;
  /** What locks it. */
  readonly words?: string | undefined;
}

type Made = QrRows | 'making' | 'failed' | 'too-large';

/** A browser on the device itself answers to these names; any other device would ask itself. */
const isLocal = (appUrl: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(appUrl).hostname);

/** The code that a phone scans, with what is in it and how to scan. */
export function QrTransfer({ parcel, until, words }: ScanCodeProps) {
  const { appUrl, today } = useModel();
  const [made, setMade] = useState<Made>('making');
  const holds = JSON.stringify([parcel, until, words]);
  useEffect(() => {
    let isWanted = true;
    const show = (next: Made) => isWanted && setMade(next);
    setMade('making');
    writeCode(parcel, { madeOn: today(), until }, words)
      .then((code) => show(screenQrCode(codeAddress(appUrl, code)) ?? 'too-large'))
      // Out of memory, or answers that cannot be read here either.
      .catch(() => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [holds]);

  if (made === 'making') return <Text>{t('take-home.answers.making')}</Text>;
  if (made === 'failed' || made === 'too-large') {
    return (
      <Notice tone="warning" live>
        <Text>{made === 'failed' ? t('take-home.code.failed') : t('take-home.code.tooLarge')}</Text>
      </Notice>
    );
  }
  return (
    <div class="scan">
      <QrDrawing rows={made} label={t('take-home.code.label')} />
      <div class="scan__text">
        {isLocal(appUrl) && (
          <Notice tone="warning">
            <Text>{t('take-home.code.local')}</Text>
          </Notice>
        )}
        <SmallHeading level={2}>{t('take-home.steps.title')}</SmallHeading>
        <ol class="scan__steps">
          {(['camera', 'aim', 'open', 'look'] as const).map((step) => (
            <li key={step}>{t(`take-home.steps.${step}`)}</li>
          ))}
        </ol>
        <WhatIsInIt parcel={parcel} />
        <Text>{t('take-home.code.until', { date: formatDate(until) })}</Text>
      </div>
    </div>
  );
}

function WhatIsInIt({ parcel: { entries, runs } }: { readonly parcel: Parcel }) {
  return (
    <>
      {entries.length > 0 && <Text>{t('take-home.code.list', { count: entries.length })}</Text>}
      {runs.length > 0 && <Text>{t('take-home.code.answers', { count: runs.length })}</Text>}
      <Text>{runs.length > 0 ? t('take-home.code.noOwn') : t('take-home.code.only')}</Text>
    </>
  );
}
