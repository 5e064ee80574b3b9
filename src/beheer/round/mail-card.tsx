import type { Entry } from '../../resources/index.ts';
import { TextToCopy } from '../ui/text-to-copy.tsx';
import { byOrganisation } from './choose.ts';
import { type Asker, mailText } from './mail-text.ts';

function Mail({
  name,
  entries,
  asker,
}: {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly asker: Asker;
}) {
  const { text, hasLongLink } = mailText(entries, asker);
  const mail = entries.find(({ email }) => email)?.email;
  return (
    <details class="o-card">
      <summary>
        {name} {entries.length > 1 && `· ${entries.length} vermeldingen`}
      </summary>
      <p>{mail ? `Mail naar ${mail}` : 'Er staat geen mailadres in de lijst.'}</p>
      {hasLongLink && <p>Een link is lang. Kijk in uw mail of hij heel blijft.</p>}
      <TextToCopy text={text} rows={10} done="Gekopieerd." />
    </details>
  );
}

/** A mail for each organisation, which the officer sends from her own mail. */
export const MailCard = ({ entries, asker }: { readonly entries: readonly Entry[]; readonly asker: Asker }) => (
  <section class="o-card" aria-label="Mailen">
    <h2>Mailen</h2>
    <p class="o-small">
      U stuurt de mail zelf. In de link staat alleen wat al openbaar is. Het antwoord plakt u hieronder.
    </p>
    {[...byOrganisation(entries)].map(([name, own]) => (
      <Mail key={name} name={name} entries={own} asker={asker} />
    ))}
  </section>
);
