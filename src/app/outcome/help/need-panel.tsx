import { t } from '../../../i18n/index.ts';
import type { Match, NeedSection } from '../../../resources/index.ts';
import { EntryCard } from '../../card/entry-card.tsx';
import { signOfNeed } from '../../card/signs.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Pictogram, Tile } from '../../ui/pictogram.tsx';
import { HelpLine } from './help-line.tsx';

interface NeedPanelProps {
  readonly section: NeedSection;
  readonly run: string;
  /** How much help is shown: the first in full, the others in a row each. */
  readonly most: number;
}

/** One need with the help for it that comes first, and a way to all of it. */
export function NeedPanel({ section: { need, matches }, run, most }: NeedPanelProps) {
  const { searchState } = useCatalogue();
  const entryOf = ({ id }: Match) => searchState.catalogue.value?.entries.get(id) ?? [];
  const [first, ...others] = matches.slice(0, most).flatMap(entryOf);
  if (!need || !first) return null;
  const title = t(`needs.need.${need}`);
  return (
    <section class="need-panel" aria-labelledby={`need-${need}`}>
      <header class="need-panel__head">
        <Tile name={signOfNeed(need)} />
        <h2 class="need-panel__title" id={`need-${need}`}>
          {title}
        </h2>
        {matches.length > 1 + others.length && (
          <PageLink route={{ page: 'matches', run }}>
            {t('outcome.result.all', { count: matches.length })}
            <span class="visually-hidden">: {title}</span>
            <Pictogram name="next" />
          </PageLink>
        )}
      </header>
      <ul class="need-panel__help">
        <EntryCard entry={first} run={run} hasTile={false} isMain isUnderNote />
        {others.map((entry) => (
          <HelpLine key={entry.id} entry={entry} run={run} />
        ))}
      </ul>
    </section>
  );
}
