import { formatDate, t } from '../../../i18n/index.ts';
import { type Catalogue, deskOf, findPlace } from '../../../resources/index.ts';
import type { Need } from '../../../shared/need.ts';
import { deskName } from '../../catalogue/desk-name.ts';
import { useModel } from '../../core/model.ts';
import { isOnlyHere } from '../../platform/own-address.ts';
import { Paper } from '../../ui/paper.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { Text } from '../../ui/text.tsx';
import { helpForNeed } from './help-for-need.ts';
import { TopicEntry } from './topic-entry.tsx';
import { type TopicPlace, topicLink } from './topic-link.ts';

interface TopicSheetProps {
  readonly need: Need;
  readonly where: TopicPlace;
  readonly catalogue: Catalogue;
}

/** Help for one need near one place on one page, with a code that opens the same on a phone. */
export function TopicSheet({ need, where, catalogue }: TopicSheetProps) {
  const { today, appUrl } = useModel();
  const [place] = where.name ? findPlace(catalogue.region.places, where.name) : [];
  const entries = helpForNeed(catalogue, need, place, today());
  const desk = deskOf(catalogue, place, today());
  if (entries.length === 0) return <Text>{t('find.matches.noneHere')}</Text>;
  return (
    <Paper>
      <div class="paper__entry topic__head">
        <div class="paper__facts">
          <h2>{t(`needs.need.${need}`)}</h2>
          <p>{t('topic.for', { place: where.name ?? where.region.name })}</p>
          {!isOnlyHere(appUrl) && <p>{t('topic.scan')}</p>}
        </div>
        {!isOnlyHere(appUrl) && <QrPicture text={topicLink(appUrl, need, where)} label={t('topic.code')} />}
      </div>
      <ul class="topic__list">
        {entries.map((entry) => (
          <TopicEntry key={entry.id} entry={entry} catalogue={catalogue} place={place} />
        ))}
      </ul>
      <p class="paper__foot">
        {t('topic.foot', { date: formatDate(catalogue.region.collected) })}{' '}
        {desk && t('topic.unsure', { who: deskName(desk, catalogue, place), number: desk.phone.number })}
      </p>
    </Paper>
  );
}
