import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Paper } from '../ui/paper.tsx';
import { Text } from '../ui/text.tsx';
import { withWholeNumbers } from '../ui/words/whole-numbers.ts';
import { CardFace } from './card-face.tsx';
import { usePlan } from './plan.ts';
import { PEOPLE_TO_CALL } from './plan-fields.ts';

/** As many as can be read at a glance. */
const ON_CARD = 2;

/** A name above a number becomes one line: a card has few of them. */
const onOneLine = (words: string): string =>
  withWholeNumbers(
    words
      .trim()
      .split(/\s*\n\s*/)
      .join(', '),
  );

/** The card for a wallet, front and back, to cut out and fold; its words come from the plan. */
export function PlanCard() {
  const plan = usePlan();
  const [isCut, setCut] = useState(false);
  const people = PEOPLE_TO_CALL.map((id) => onOneLine(plan.get(id)))
    .filter((words) => words !== '')
    .slice(0, ON_CARD);
  const place = onOneLine(plan.get('place'));
  const markCut = () => setCut(true);
  return (
    <>
      <PageHeading>{t('plan.card.title')}</PageHeading>
      <Text>{people.length === 0 ? t('plan.card.nobody') : t('plan.card.lead')}</Text>
      {people.length > 0 && (
        <div class="actions">
          <Button kind="primary" wide onClick={() => print()}>
            {t('plan.card.print')}
          </Button>
        </div>
      )}
      {isCut && (
        <Notice tone="warning" live>
          <Text>{t('plan.card.cut')}</Text>
        </Notice>
      )}
      {people.length > 0 && (
        <Paper kind="card">
          <p>{t('plan.card.scissors')}</p>
          <div class="wallet">
            <CardFace label={t('plan.card.front')} title={t('plan.card.call')} words={people} onCut={markCut} />
            <CardFace label={t('plan.card.back')} title={t('plan.card.place')} words={[place]} onCut={markCut} />
          </div>
        </Paper>
      )}
    </>
  );
}
