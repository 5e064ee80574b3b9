import { t } from '../../i18n/index.ts';
import { findCheck, type Outcome } from '../../questionnaires/index.ts';
import { CRISIS_LINES, fillRoles } from '../../resources/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { EntryLinks } from '../catalogue/entry-links.tsx';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { CrisisLines } from '../ui/crisis-lines.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';

interface UrgentFlagsProps {
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
}

/** What should not wait, above everything else, each with someone to call. A line stands under the first flag that names it. */
export function UrgentFlags({ outcome: { check, urgent, audiences, facts }, words }: UrgentFlagsProps) {
  const { today } = useModel();
  const { catalogue, place } = useCatalogue().searchState;
  const flags = findCheck(check)?.definition.urgent.filter(({ id }) => urgent.includes(id)) ?? [];
  if (flags.length === 0) return null;
  const request = { audiences, facts, place: place.value, today: today() };
  const named = flags.map(({ helpLines }) => fillRoles(helpLines, catalogue.value, request));
  return (
    <section class="urgent" aria-labelledby="urgent">
      <Heading2 id="urgent">{t('outcome.result.urgent')}</Heading2>
      {flags.map(({ id }, index) => {
        const before = new Set(named.slice(0, index).flat());
        return (
          <Flag key={id} words={words} id={id} helpLines={(named[index] ?? []).filter((line) => !before.has(line))} />
        );
      })}
    </section>
  );
}

interface FlagProps {
  readonly words: CheckTextKey;
  readonly id: string;
  /** Crisis lines and catalogue entries, in the order in which to call them. */
  readonly helpLines: readonly string[];
}

function Flag({ words, id, helpLines }: FlagProps) {
  const lines = helpLines.flatMap((name) => CRISIS_LINES.filter((line) => line.id === name));
  return (
    <>
      <SmallHeading level={3}>{checkText(words, `urgent.${id}.title`)}</SmallHeading>
      <Text>{checkText(words, `urgent.${id}.text`)}</Text>
      {lines.length > 0 && <CrisisLines lines={lines} level={4} />}
      <EntryLinks ids={helpLines.filter((name) => !lines.some((line) => line.id === name))} />
    </>
  );
}
