import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';

/** Who offers the site, how to reach them, and their own statements; or that it is a demonstration. */
export function OfferedBy() {
  const { organisation, capabilities } = useModel();
  const { External } = capabilities;
  if (!organisation) return <p class="nl-paragraph">{t('start.demonstration')}</p>;
  const { name, phone, mail, accessibility, privacy } = organisation;
  return (
    <p class="nl-paragraph">
      {t('start.offeredBy', { name })} {phone && <External href={`tel:${phone.dial}`}>{phone.number}</External>}{' '}
      {mail && <External href={`mailto:${mail}`}>{mail}</External>}{' '}
      <External href={accessibility}>{t('shell.footer.accessibility')}</External>{' '}
      <External href={privacy}>{t('shell.footer.privacy')}</External>
    </p>
  );
}
