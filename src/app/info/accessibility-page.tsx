import { formatDate, t, tList } from '../../i18n/index.ts';
import { OfferedBy } from '../ui/offered-by.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';

/** Day on which the statement was last checked against the product. */
const TESTED = '2026-11-30';

/** What does not meet the norm yet, or with a reason; where, by the number of the criterion. */
const OPEN = [
  { id: 'exit', criterion: 'WCAG 3.3.4' },
  { id: 'kiosk', criterion: 'EN 301 549 5.1.3' },
  { id: 'titles', criterion: 'WCAG 2.4.2' },
] as const;

const ASPECTS = ['cause', 'effect', 'instead', 'when'] as const;

/** The state of accessibility, in the parts of the Dutch model statement: norm, status, what is open, and whom to tell. */
export function AccessibilityPage() {
  return (
    <>
      <PageHeading>{t('info.accessibility.title')}</PageHeading>
      {tList('info.accessibility.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Heading2>{t('info.accessibility.status.title')}</Heading2>
      <Text>{t('info.accessibility.status.text', { date: formatDate(TESTED) })}</Text>
      <Heading2>{t('info.accessibility.scope.title')}</Heading2>
      <Points items={tList('info.accessibility.scope.items')} />
      <Heading2>{t('info.accessibility.tested.title')}</Heading2>
      <Points items={tList('info.accessibility.tested.items')} />
      <Heading2>{t('info.accessibility.open.title')}</Heading2>
      <ul class="cards">
        {OPEN.map((fault) => (
          <OpenFault key={fault.id} {...fault} />
        ))}
      </ul>
      <Heading2>{t('info.accessibility.tell.title')}</Heading2>
      {tList('info.accessibility.tell.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <OfferedBy />
    </>
  );
}

function OpenFault({ id, criterion }: (typeof OPEN)[number]) {
  return (
    <li class="card">
      <SmallHeading level={3}>{t(`info.accessibility.open.${id}.what`)}</SmallHeading>
      {ASPECTS.map((aspect) => (
        <Text key={aspect}>
          <strong>{t(`info.accessibility.open.${aspect}`)}</strong> {t(`info.accessibility.open.${id}.${aspect}`)}
        </Text>
      ))}
      <small>{criterion}</small>
    </li>
  );
}

function Points({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
