import { t } from '../../i18n/index.ts';
import { CHECKS } from '../../questionnaires/index.ts';
import type { Moment } from '../../storage/index.ts';
import { labelledOptions } from '../check/question-options.ts';
import { isReadable, useRuns } from '../check/runs.ts';
import { ConsentQuestion } from '../consent/consent-question.tsx';
import { useModel } from '../core/model.ts';
import { PageGone } from '../ui/page-gone.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { EarlierMoments } from './earlier-moments.tsx';
import { MomentCard } from './moment-card.tsx';
import { momentPoints } from './moment-line.ts';
import { MomentNotice } from './moment-notice.tsx';
import { MomentPicture } from './moment-picture.tsx';
import { MomentQuestion } from './moment-question.tsx';
import { MomentTable } from './moment-table.tsx';
import { useMoments } from './moments.ts';

/** Gets the focus when the answer that had it is removed. */
const LINE = 'moment-line';

/** The one question that can be asked again by itself, and the answers to it in time. */
export function MomentsPage() {
  const { today } = useModel();
  const moments = useMoments();
  const runs = useRuns();
  const definition = CHECKS.map((check) => check.definition).find(({ moment }) => moment !== undefined);
  const question = definition?.questions.find(({ id }) => id === definition.moment);
  if (!definition || !question) return <PageGone />;
  const options = labelledOptions(definition, question);
  const points = momentPoints(definition, moments.of(definition.id), runs.kept().filter(isReadable));
  const given = points.flatMap(({ moment }) => moment ?? []);
  const ofToday = given.find(({ on }) => on === today());
  const wordsOf = ({ answer }: Moment): string => options.find(({ value }) => value === answer)?.label ?? '';
  return (
    <>
      <PageHeading>{t('moments.title')}</PageHeading>
      <Text>{t('moments.lead')}</Text>
      <MomentQuestion definition={definition} question={question} options={options} />
      <MomentNotice definition={definition} points={points} />
      {ofToday && (
        <>
          <Heading2 sign="day">{t('moments.today')}</Heading2>
          <div class="cards">
            <MomentCard moment={ofToday} title={wordsOf(ofToday)} field="note-today" heading={LINE} />
          </div>
        </>
      )}
      {given.length > 0 && <ConsentQuestion question={t('moments.keep')} />}
      <Heading2 id={LINE} sign="clock">
        {t('moments.line')}
      </Heading2>
      <Text>{t('moments.judgement')}</Text>
      {points.length === 0 && <Text>{t('moments.none')}</Text>}
      {points.length === 1 && <Text>{t('moments.one')}</Text>}
      {points.length > 1 && <MomentPicture options={options} points={points} />}
      {points.length > 0 && <MomentTable check={definition.id} options={options} points={points} />}
      <EarlierMoments moments={given.filter((each) => each !== ofToday)} wordsOf={wordsOf} heading={LINE} />
    </>
  );
}
