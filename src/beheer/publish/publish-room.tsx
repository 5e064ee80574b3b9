import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useBench } from '../bench-context.ts';
import { Steps } from '../ui/steps.tsx';
import type { Work } from '../work/work.ts';
import { CompareHost } from './compare-host.tsx';
import { HostMail } from './host-mail.tsx';
import { MakeZip } from './make-zip.tsx';
import type { Prepared } from './prepare.ts';
import { ReadyList } from './ready-list.tsx';
import { ComparePicture, UnzipPicture, UploadPicture } from './step-pictures.tsx';
import { useToPublish } from './to-publish.ts';

const STEPS = [
  ['Pak de zip uit', 'Dubbelklik op de zip. U krijgt de map packs.', UnzipPicture],
  [
    'Zet de map op uw website',
    'Zet packs naast index.html. Vraagt de host “vervangen?”, zeg dan ja. De volgorde maakt niet uit.',
    UploadPicture,
  ],
  [
    'Kijk of het klopt',
    'Druk hieronder op Vergelijk. Telefoons halen de lijst bij het openen van de app, of binnen een dag.',
    ComparePicture,
  ],
] as const;

/** From this device to the website: what must be right first, the zip, and whether the host has it. */
export function PublishRoom(_: { readonly work: Work }) {
  const { regions } = useBench();
  const { blockers, prepareNow } = useToPublish();
  const prepared = useSignal<Prepared | string | undefined>(undefined);
  const isBlocked = blockers.length > 0;
  useEffect(() => {
    let isOff = false;
    prepared.value = undefined;
    if (isBlocked) return undefined;
    void prepareNow().then((found) => {
      if (!isOff) prepared.value = found;
    });
    return () => {
      isOff = true;
    };
  }, [regions.value, isBlocked]);
  return (
    <div class="o-page">
      <h1>Publiceren</h1>
      <p class="o-lead">Van dit apparaat naar uw website. Er is geen programmeur en geen nieuwe app nodig.</p>
      <div class="o-two">
        <ReadyList blockers={blockers} prepared={prepared.value} />
        <MakeZip prepared={prepared.value} />
      </div>
      <section class="o-card" aria-label="In drie stappen op uw website">
        <h2>In drie stappen op uw website</h2>
        <Steps steps={STEPS} isInThree />
        <HostMail prepared={typeof prepared.value === 'object' ? prepared.value : undefined} />
      </section>
      <CompareHost prepared={typeof prepared.value === 'object' ? prepared.value : undefined} />
    </div>
  );
}
