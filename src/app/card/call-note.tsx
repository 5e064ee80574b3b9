import { t } from '../../i18n/index.ts';
import { type CardWay, whoAnswers } from './way-in.ts';

interface CallNoteProps {
  readonly way: CardWay | undefined;
  /** Whether it says who answers, where the button beside it has no room for that. */
  readonly hasWho?: boolean;
}

/** What is to be known before a number is called: that another answers, and that nobody called it yet. */
export function CallNote({ way, hasWho = false }: CallNoteProps) {
  if (way?.kind !== 'call') return null;
  const who = hasWho && whoAnswers(way);
  const said = [who && t('card.via', { who }), way.phone.evidence && t('card.notCalled')].filter(Boolean);
  return said.length > 0 ? <p class="entry-card__why">{said.join(' ')}</p> : null;
}
