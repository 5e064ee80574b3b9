import { t, translate } from '../../i18n/index.ts';
import type { CrisisLine } from '../../resources/index.ts';
import { PhoneLink } from './phone-link.tsx';
import { Heading3, Text } from './text.tsx';

/** One line of the crisis core, with what it is for and its numbers. */
export function HelpLine({ line }: { readonly line: CrisisLine }) {
  return (
    <li class="card">
      <Heading3>{translate(`help.lines.${line.id}.name`)}</Heading3>
      <Text>{translate(`help.lines.${line.id}.text`)}</Text>
      <Text>{t(`help.hours.${line.hours}`)}</Text>
      {line.phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
    </li>
  );
}

export function HelpLines({
  lines,
  label = t('help.title'),
}: {
  readonly lines: readonly CrisisLine[];
  readonly label?: string;
}) {
  return (
    <ul class="cards" aria-label={label}>
      {lines.map((line) => (
        <HelpLine key={line.id} line={line} />
      ))}
    </ul>
  );
}
