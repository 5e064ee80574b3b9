import { formatDate, t } from '../../i18n/index.ts';
import type { Moment } from '../../storage/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { MomentCard } from './moment-card.tsx';

interface EarlierMomentsProps {
  /** Oldest first. */
  readonly moments: readonly Moment[];
  readonly wordsOf: (moment: Moment) => string;
  /** Id of the heading that gets the focus when an answer is removed. */
  readonly heading: string;
}

/** The answers of before today, to write with or to remove: one tap away, newest first. */
export function EarlierMoments({ moments, wordsOf, heading }: EarlierMomentsProps) {
  if (moments.length === 0) return null;
  return (
    <Disclosure title={t('moments.earlier')}>
      <div class="cards">
        {[...moments].reverse().map((moment, i) => (
          <MomentCard
            key={moment.id}
            moment={moment}
            title={`${formatDate(moment.on)}: ${wordsOf(moment)}`}
            field={`note-${i}`}
            heading={heading}
          />
        ))}
      </div>
    </Disclosure>
  );
}
