import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { openListOnPaper } from '../arrange/list/list-on-paper.ts';
import { useSavedEntries } from '../card/saved-entries.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { useWaysIn } from '../catalogue/use-ways-in.ts';
import { leadTexts } from '../catalogue/ways-in-text.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { Heading2, Text } from '../ui/text.tsx';

/** The list for who has no smartphone: numbers to copy by hand, and the way to paper. */
export function NumbersToWrite() {
  const { router, capabilities } = useModel();
  const saved = useSavedEntries();
  const { regions } = useCatalogue();
  const entries = saved.all().flatMap(({ id }) => regions.findEntry(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <section>
      <Heading2 sign="phone">{t('take-home.numbers.title')}</Heading2>
      <Text>{capabilities.canPrint ? t('take-home.numbers.textPaper') : t('take-home.numbers.text')}</Text>
      <dl class="numbers">
        {entries.map((entry) => (
          <NumbersOf key={entry.id} entry={entry} />
        ))}
      </dl>
      {capabilities.canPrint && <Button onClick={() => openListOnPaper(router)}>{t('list.paper.show')}</Button>}
    </section>
  );
}

/** What to copy for an entry: its numbers or, without one, who leads there. */
function NumbersOf({ entry }: { readonly entry: Entry }) {
  const ways = useWaysIn()(entry);
  const leads = ways ? leadTexts(ways) : [];
  return (
    <div>
      <dt>
        <CatalogueText>{entry.name}</CatalogueText>
      </dt>
      {entry.phones.map(({ number, dial, evidence }) => (
        <dd key={dial}>
          <bdi dir="ltr">{number}</bdi>
          {evidence && ` (${t('ui.help.notCalled')})`}
        </dd>
      ))}
      {leads.map((text) => (
        <dd key={text} class="numbers__none">
          {text}
        </dd>
      ))}
      {entry.phones.length + leads.length === 0 && <dd class="numbers__none">{t('take-home.numbers.none')}</dd>}
    </div>
  );
}
