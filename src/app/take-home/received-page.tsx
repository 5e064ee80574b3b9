import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type Reading, readCode } from '../../take-home/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { CatalogueState } from '../catalogue/catalogue-state.tsx';
import { useModel } from '../core/model.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';
import { CodeRefused } from './code-refused.tsx';
import { ReceivedParcel } from './received-parcel.tsx';
import { UnlockCode } from './unlock-code.tsx';

/** What another device gives. It is shown first; nothing is kept before a yes. */
export function ReceivedPage({ code }: { readonly code: string }) {
  return (
    <>
      <PageHeading>{t('take-home.received.title')}</PageHeading>
      <CatalogueState of="all">
        <ReadCode code={code} />
      </CatalogueState>
    </>
  );
}

function ReadCode({ code }: { readonly code: string }) {
  const { today } = useModel();
  const { ids } = useCatalogue().regions.all.value;
  const [reading, setReading] = useState<Reading | null>(null);
  const read = (words?: string) => readCode(code, ids, today(), words);
  useEffect(() => {
    void read().then(setReading);
  }, [code]);
  if (reading === null) return <Text>{t('take-home.received.reading')}</Text>;
  switch (reading.status) {
    case 'ok':
      return <ReceivedParcel {...reading} />;
    case 'needs-words':
    case 'wrong-words':
      return <UnlockCode madeOn={reading.madeOn} until={reading.until} read={read} onOpen={setReading} />;
    default:
      return <CodeRefused why={reading.status} until={'until' in reading ? reading.until : undefined} />;
  }
}
