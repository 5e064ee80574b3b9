import { t, tList } from '../../i18n/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { useModel } from '../core/model.ts';
import { CrisisLines } from '../ui/crisis-lines.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { ProtectionChoices } from './protection-choices.tsx';

const LINES = CRISIS_LINES.filter(({ id }) => id === '112' || id === 'veilig-thuis');

/** For who is watched: what "Snel weg" does, what it cannot do, and who helps. */
export function SafetyPage() {
  const { capabilities } = useModel();
  return (
    <>
      <PageHeading>{t('safety.title')}</PageHeading>
      <Text lead>{t('safety.lead')}</Text>
      <Heading2 sign="close">{t('shell.exit.now')}</Heading2>
      {capabilities.canStore ? <OnOwnDevice /> : <Points items={tList('safety.public')} />}
      <Heading2 sign="phone">{t('safety.help')}</Heading2>
      <CrisisLines lines={LINES} label={t('safety.help')} />
    </>
  );
}

function OnOwnDevice() {
  const { to } = useModel().quickExit;
  const first = to ? t('safety.leave.toSite', { site: new URL(to).host }) : t('safety.leave.toRecipe');
  return (
    <>
      <Points items={[first, ...tList('safety.leave.does')]} />
      <Heading2 sign="search">{t('safety.limits.title')}</Heading2>
      <Points items={tList('safety.limits.items')} />
      <Heading2 sign="checked">{t('safety.choices')}</Heading2>
      <ProtectionChoices />
    </>
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
