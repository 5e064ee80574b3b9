import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { useModel } from '../core/model.ts';
import { hostOf } from '../ui/external-link.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Pictogram, type PictogramName } from '../ui/pictogram.tsx';
import { type CardWay, whoAnswers } from './way-in.ts';

interface Link {
  readonly href: string;
  readonly sign: PictogramName;
  /** What the button says. */
  readonly label: string;
  /** The number or address itself, for where nothing can be called or followed. */
  readonly readAs: string;
}

function linkOf(way: Exclude<CardWay, { kind: 'own' }>): Link {
  switch (way.kind) {
    case 'call': {
      const who = whoAnswers(way);
      return {
        href: `tel:${way.phone.dial}`,
        sign: 'phone',
        label: who ? t('card.callWho', { who }) : t('card.call'),
        readAs: who ? `${t('card.via', { who })} ${way.phone.number}` : way.phone.number,
      };
    }
    case 'mail':
      return { href: `mailto:${way.address}`, sign: 'letter', label: t('card.mail'), readAs: way.address };
    default: {
      const sign = way.kind === 'chat' ? 'chat' : 'globe';
      return { href: way.href, sign, label: t(`card.${way.kind}`), readAs: hostOf(way.href) };
    }
  }
}

const LOOKS = { plain: 'call', main: 'main-call', small: 'small-call' } as const;

interface CardWayButtonProps {
  readonly way: CardWay | undefined;
  readonly entry: Entry;
  /** `main`: the first thing to do of a group; `small`: a sign over a word, in a row. */
  readonly size?: 'main' | 'small' | undefined;
}

/** What the page of an entry says in the place of a number or a site: how to call, where it is or, where one need not go there, how to get it. */
function pageLink(entry: Entry, way: CardWay | undefined) {
  if (way) return { sign: 'phone', label: t('card.own') } as const;
  if (entry.forms.includes('op-locatie') || entry.place) return { sign: 'place', label: t('card.where.see') } as const;
  return { sign: 'letter', label: t('card.arrange') } as const;
}

/** The button of a card: call, or the next best way in. Without one, it leads to the page of the entry. */
export function CardWayButton({ way, entry, size }: CardWayButtonProps) {
  const { External } = useModel().capabilities;
  const isSmall = size === 'small';
  if (!way || way.kind === 'own') {
    const page = pageLink(entry, way);
    return (
      <PageLink
        route={{ page: 'entry', entry: entry.id }}
        class={`nl-button nl-button--secondary ${isSmall ? 'button--stacked button--tinted' : 'button--call'}`}
      >
        <Pictogram name={page.sign} />
        <span>
          {isSmall ? t('card.see') : page.label}
          <span class="visually-hidden">
            , <CatalogueText>{entry.name}</CatalogueText>
          </span>
        </span>
      </PageLink>
    );
  }
  const { href, sign, label, readAs } = linkOf(way);
  const isVia = way.kind === 'call' && way.via !== undefined;
  return (
    <External href={href} readAs={readAs} look={LOOKS[size ?? 'plain']}>
      <Pictogram name={sign} />
      <span class={isVia && !isSmall ? 'entry-card__via' : undefined}>
        <span>{isSmall ? t(way.kind === 'call' ? 'card.call' : 'card.see') : label}</span>{' '}
        {way.kind === 'call' && <bdi class={isSmall ? 'visually-hidden' : undefined}>{way.phone.number}</bdi>}
        {/* For paper, which has no button; a site is printed with its address by itself. */}
        {way.kind === 'mail' && <bdi class="visually-hidden">{way.address}</bdi>}
        <span class="visually-hidden">
          , <CatalogueText>{entry.name}</CatalogueText>
        </span>
      </span>
    </External>
  );
}
