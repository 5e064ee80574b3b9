import type { ComponentChildren } from 'preact';
import { t, translate } from '../../i18n/index.ts';
import type { CrisisLine } from '../../resources/index.ts';
import { ExternalLink, hostOf } from './external-link.tsx';
import { PhoneLink } from './phone-link.tsx';
import { SmallHeading, Text } from './text.tsx';

/** One line of the crisis core, with what it is for and its numbers. */
function HelpLine({ line, level }: { readonly line: CrisisLine; readonly level: 2 | 3 | 4 }) {
  return (
    <li class="card">
      <SmallHeading level={level} sign="phone">
        {translate(`ui.help.lines.${line.id}.name`)}
      </SmallHeading>
      <Text>{translate(`ui.help.lines.${line.id}.text`)}</Text>
      <Text>{t(`ui.help.hours.${line.hours}`)}</Text>
      {line.phones.map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
      {line.written !== undefined && (
        <p class="nl-paragraph written-way">
          {translate(`ui.help.lines.${line.id}.written`)}{' '}
          {line.written && <ExternalLink href={line.written}>{hostOf(line.written)}</ExternalLink>}
        </p>
      )}
    </li>
  );
}

interface HelpLinesProps {
  readonly lines: readonly CrisisLine[];
  /** Level of the headings: 3 under a section's heading, 2 right under that of the page. */
  readonly level?: 2 | 3 | 4;
  readonly label?: string;
  /** Items that go before the lines. */
  readonly children?: ComponentChildren;
}

export function CrisisLines({ lines, level = 3, label = t('ui.help.title'), children }: HelpLinesProps) {
  return (
    <ul class="cards" aria-label={label}>
      {children}
      {lines.map((line) => (
        <HelpLine key={line.id} line={line} level={level} />
      ))}
    </ul>
  );
}
