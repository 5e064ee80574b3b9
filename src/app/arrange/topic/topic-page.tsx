import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { NEEDS } from '../../../shared/need.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QuietHelp } from '../../ui/quiet-help.tsx';
import { Text } from '../../ui/text.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { topicLink, topicPlace } from './topic-link.ts';
import { TopicShare } from './topic-share.tsx';
import { TopicSheet } from './topic-sheet.tsx';

interface TopicPageProps {
  /** As a link names them; what is not known here is left open. */
  readonly need: string | undefined;
  readonly place: string | undefined;
}

/** "Voor huisarts en balie": a place and a subject give one sheet to hand over, and a link that opens the same help. */
export function TopicPage(linked: TopicPageProps) {
  const { capabilities, appUrl } = useModel();
  const { regions } = useCatalogue();
  const [chosen, setChosen] = useState(linked);
  const names = regions.names.value;
  const [only, ...others] = names;
  const need = NEEDS.find((one) => one === chosen.need);
  const found = chosen.place === undefined ? undefined : topicPlace(names, chosen.place);
  const where = found ?? (only && others.length === 0 ? { region: only, name: undefined } : undefined);
  // Whoever follows a link came for the help: they are no desk.
  const isLinked = linked.need !== undefined;
  const status = regions.status.value;
  const view = status === 'ready' ? where && regions.viewIn(where.region.id) : { status };
  const isUnknown = status === 'ready' && chosen.place !== undefined && !found;
  return (
    <>
      <TopicHead place={isLinked && need && where ? (where.name ?? where.region.name) : undefined} />
      <TopicChoice
        need={need}
        where={where}
        onNeed={(next) => setChosen({ ...chosen, need: next })}
        onPlace={(next) => setChosen({ ...chosen, place: next })}
      />
      {isUnknown && <Text>{t('catalogue.placeUnknown')}</Text>}
      {view && (
        <CatalogueState of={view}>
          {need && where && 'catalogue' in view && (
            <>
              {capabilities.canPrint && (
                <div class="actions">
                  <Button kind="primary" wide onClick={() => print()}>
                    {t('topic.print')}
                  </Button>
                </div>
              )}
              <TopicSheet need={need} where={where} catalogue={view.catalogue} />
              {capabilities.canShare && <TopicShare link={topicLink(appUrl, need, where)} />}
            </>
          )}
        </CatalogueState>
      )}
      <QuietHelp />
    </>
  );
}

/** For who comes by a link where the help is; for a desk what this page is for. */
function TopicHead({ place }: { readonly place: string | undefined }) {
  if (place !== undefined) return <PageHeading>{t('topic.for', { place })}</PageHeading>;
  return (
    <>
      <PageHeading>{t('topic.title')}</PageHeading>
      <div class="no-print">
        <Text>{t('topic.lead')}</Text>
      </div>
    </>
  );
}
