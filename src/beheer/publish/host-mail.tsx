import { TextToCopy } from '../ui/text-to-copy.tsx';
import type { Prepared } from './prepare.ts';

/** A mail to who looks after the website: what to put where, and in which order where a host asks for one. */
function hostMail({ manifest }: Prepared, host: string): string {
  const names = manifest.files.map(({ name }) => `packs/${name}`);
  return [
    'Goedendag,',
    '',
    `In de bijlage zit de nieuwe lijst met hulp voor ${host}. Wilt u die op de website zetten?`,
    '',
    '1. Pak de zip uit. U krijgt de map packs, en soms ook de map gids.',
    '2. Zet de mappen naast index.html. Vervang wat er staat.',
    '3. Zet packs/manifest.json als laatste over. Lukt dat niet? Dat is niet erg: de app wacht tot alle bestanden kloppen.',
    '',
    `Het gaat om ${names.length + 1} bestanden:`,
    ...names,
    'packs/manifest.json',
    '',
    'Verander niets in de bestanden. Comprimeren onderweg mag.',
    'Laat u het weten als het erop staat? Dan kijk ik het na.',
  ].join('\n');
}

/** Makes that mail where someone else does the website. The officer sends it herself. */
export const HostMail = ({ prepared }: { readonly prepared: Prepared | undefined }) => (
  <details class="o-mail">
    <summary>Doet een ander dit bij u? Maak een mail voor de webbeheerder</summary>
    {prepared ? (
      <div class="o-stack">
        <TextToCopy text={hostMail(prepared, location.host)} rows={12} done="Gekopieerd. Stuur de zip mee." />
      </div>
    ) : (
      <p>Dat kan zodra de lijst klaar is om te publiceren.</p>
    )}
  </details>
);
