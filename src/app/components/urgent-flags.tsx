import { t } from '../../i18n/index.ts';
import type { Outcome } from '../../questionnaires/index.ts';
import { findCheck } from '../../questionnaires/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { checkText } from '../check-texts.ts';
import { EntryLinks } from './entry-links.tsx';
import { HelpLines } from './help-lines.tsx';
import { Heading2, SmallHeading, Text } from './text.tsx';

/** What should not wait, above everything else, each with someone to call. */
export function UrgentFlags({ outcome: { check, urgent } }: { readonly outcome: Outcome }) {
  const flags = findCheck(check)?.definition.urgent.filter(({ id }) => urgent.includes(id)) ?? [];
  if (flags.length === 0) return null;
  const ids = new Set(flags.flatMap(({ helpLines }) => helpLines));
  const lines = CRISIS_LINES.filter(({ id }) => ids.has(id));
  const others = [...ids].filter((id) => !lines.some((line) => line.id === id));
  return (
    <section class="urgent" aria-labelledby="urgent">
      <Heading2 id="urgent">{t('check.result.urgent')}</Heading2>
      {flags.map(({ id }) => (
        <div key={id}>
          <SmallHeading level={3}>{checkText(check, `urgent.${id}.title`)}</SmallHeading>
          <Text>{checkText(check, `urgent.${id}.text`)}</Text>
        </div>
      ))}
      <HelpLines lines={lines} />
      <EntryLinks ids={others} />
    </section>
  );
}
