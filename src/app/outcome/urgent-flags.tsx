import { t } from '../../i18n/index.ts';
import { findCheck, type Outcome } from '../../questionnaires/index.ts';
import { fillRoles } from '../../resources/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { type CheckTextKey, checkText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';
import { linesInSight } from './help/lines-in-sight.ts';
import { firstSentences } from './help/sentences.ts';
import { UrgentLine } from './help/urgent-line.tsx';

/** What is read of the first flag at once; of the others the title says it. */
const SENTENCES = 2;
/** Lines in sight under the first flag, and under each further one, besides crisis lines; the others are a tap away. */
const LINES = 2;
const LINES_LATER = 1;

interface UrgentFlagsProps {
  readonly outcome: Outcome;
  readonly words: CheckTextKey;
}

/** What should not wait, above everything else, each with a button to call. A line stands under the first flag that names it. */
export function UrgentFlags({ outcome: { check, urgent, audiences, facts }, words }: UrgentFlagsProps) {
  const { today } = useModel();
  const { own, place } = useCatalogue().searchState;
  const flags = findCheck(check)?.definition.urgent.filter(({ id }) => urgent.includes(id)) ?? [];
  if (flags.length === 0) return null;
  const request = { audiences, facts, place: place.value, today: today() };
  const named = flags.map(({ helpLines }) => fillRoles(helpLines, own.value, request));
  return (
    <section class="urgent" aria-labelledby="urgent">
      <Heading2 id="urgent" sign="phone">
        {t('outcome.result.urgent')}
      </Heading2>
      {flags.map(({ id }, index) => {
        const before = new Set(named.slice(0, index).flat());
        const lines = (named[index] ?? []).filter((line) => !before.has(line));
        return <Flag key={id} words={words} id={id} helpLines={lines} isFirst={index === 0} />;
      })}
    </section>
  );
}

interface FlagProps {
  readonly words: CheckTextKey;
  readonly id: string;
  /** Crisis lines and catalogue entries, in the order in which to call them. */
  readonly helpLines: readonly string[];
  readonly isFirst: boolean;
}

function Flag({ words, id, helpLines, isFirst }: FlagProps) {
  const { first, rest } = firstSentences(checkText(words, `urgent.${id}.text`), isFirst ? SENTENCES : 0);
  const catalogue = useCatalogue().searchState.own.value;
  const { shown, folded } = linesInSight(helpLines, catalogue, isFirst ? LINES : LINES_LATER);
  const title = (
    <SmallHeading level={3} sign="talk">
      {checkText(words, `urgent.${id}.title`)}
    </SmallHeading>
  );
  const more = (
    <>
      <Text>{rest}</Text>
      <UrgentLines ids={folded} />
    </>
  );
  const lines = <UrgentLines ids={shown} hasFirst={isFirst} />;
  if (!isFirst) {
    return (
      <div class="urgent__flag">
        <Disclosure title={title}>{more}</Disclosure>
        {lines}
      </div>
    );
  }
  return (
    <div class="urgent__flag">
      {title}
      <Text>{first}</Text>
      {lines}
      <Disclosure title={t('outcome.result.readOn')}>{more}</Disclosure>
    </div>
  );
}

function UrgentLines({ ids, hasFirst = false }: { readonly ids: readonly string[]; readonly hasFirst?: boolean }) {
  if (ids.length === 0) return null;
  return (
    <ul class="urgent__lines">
      {ids.map((id, index) => (
        <UrgentLine key={id} id={id} isFirst={hasFirst && index === 0} />
      ))}
    </ul>
  );
}
