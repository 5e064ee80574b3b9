import { t } from '../../i18n/index.ts';
import { type Entry, freshness } from '../../resources/index.ts';
import { useModel } from '../core/model.ts';
import { type CardWay, whoAnswers } from './way-in.ts';

interface CallNoteProps {
  readonly entry: Entry;
  readonly way: CardWay | undefined;
  /** Whether it says who answers, where the button beside it has no room for that. */
  readonly hasWho?: boolean;
  /** Whether a line above says what nobody called yet: all but what was checked (`FreshnessNote`). */
  readonly isUnderNote?: boolean;
}

/** What is to be known before a number is called: that another answers, and that nobody called it yet. */
export function CallNote({ entry, way, hasWho = false, isUnderNote = false }: CallNoteProps) {
  const { today } = useModel();
  if (way?.kind !== 'call') return null;
  const who = hasWho && whoAnswers(way);
  const isSaid = isUnderNote && freshness(entry, today()) !== 'checked';
  const said = [who && t('card.via', { who }), !isSaid && way.phone.evidence && t('card.notCalled')].filter(Boolean);
  return said.length > 0 ? <p class="entry-card__why">{said.join(' ')}</p> : null;
}
