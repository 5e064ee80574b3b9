import { t, tList } from '../../i18n/index.ts';
import { CheckCardList } from '../check/check-card-list.tsx';
import { CHECK_CARDS } from '../check/check-cards.ts';
import { useModel } from '../core/model.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';

/** The shortest first: reading aloud takes longer than reading. */
const CHECKS = CHECK_CARDS.filter(({ start }) => start !== null).sort((a, b) => a.minutes - b.minutes);

/** The first page of filling in together: for who helps, how; for both, which check. */
export function TogetherStart() {
  const { capabilities } = useModel();
  return (
    <>
      <PageHeading>{t('together.title')}</PageHeading>
      <Text lead>{t('together.lead')}</Text>
      <Heading2 sign="talk">{t('together.helper')}</Heading2>
      <ul class="plain-list">
        {tList('together.rules').map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {capabilities.canStore && <Text>{t('together.shared')}</Text>}
      <Heading2 sign="edit">{t('together.choose')}</Heading2>
      <Text>{t('together.shortest')}</Text>
      <ul class="cards">
        <CheckCardList cards={CHECKS} />
      </ul>
    </>
  );
}
