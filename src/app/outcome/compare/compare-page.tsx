import { formatDate, t } from '../../../i18n/index.ts';
import { compare } from '../../../questionnaires/index.ts';
import type { Run } from '../../../storage/index.ts';
import { definitionAsked } from '../../check/asked.ts';
import { wordsOf } from '../../check/check-words.ts';
import { runsOf } from '../../check/runs.ts';
import { useModel } from '../../core/model.ts';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { ComparedAnswers } from './compared-answers.tsx';
import { ComparedPicture } from './compared-picture.tsx';

/** Who or when: what the two sides are called, in a word. */
function namesOf(first: Run, second: Run): readonly [string, string] {
  return first.person === second.person
    ? [t('outcome.compare.thenShort'), t('outcome.compare.nowShort')]
    : [t(`outcome.compare.who.${first.person}`), t(`outcome.compare.who.${second.person}`)];
}

/** The same, with the day where that is what tells them apart. */
function longNamesOf(first: Run, second: Run): readonly [string, string] {
  if (first.person !== second.person) return namesOf(first, second);
  return [
    t('outcome.compare.then', { date: formatDate(first.finishedOn ?? first.startedOn) }),
    t('outcome.compare.now', { date: formatDate(second.finishedOn ?? second.startedOn) }),
  ];
}

/**
 * Two times of one check beside each other: an earlier time and now, or two people. What is the same and what is not, in
 * words; no arrows, no totals, no better or worse.
 */
export function ComparePage({ run: id, other }: { readonly run: string; readonly other: string }) {
  const model = useModel();
  const runs = runsOf(model);
  const [now, beside] = [runs.find(id), runs.find(other)];
  const definition = now && definitionAsked(model, now.check);
  if (!now || !beside || !definition || now.check !== beside.check) return <PageGone />;
  const isAgain = now.person === beside.person;
  // An earlier time comes first; of two people, the one whose device this is.
  const [first, second] = isAgain || beside.person === 'me' ? [beside, now] : [now, beside];
  const names = namesOf(first, second);
  const found = compare(definition, first.answers, second.answers, { isOfTwo: !isAgain });
  return (
    <>
      <PageHeading>{isAgain ? t('outcome.compare.titleAgain') : t('outcome.compare.titleTogether')}</PageHeading>
      <Text>{isAgain ? t('outcome.compare.leadAgain') : t('outcome.compare.leadTogether')}</Text>
      <ComparedPicture
        definition={definition}
        comparison={found}
        names={names}
        longNames={longNamesOf(first, second)}
        words={wordsOf(now)}
      />
      <ComparedAnswers
        definition={definition}
        comparison={found}
        first={first}
        second={second}
        names={names}
        isAgain={isAgain}
      />
    </>
  );
}
