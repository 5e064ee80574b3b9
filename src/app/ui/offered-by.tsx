import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { ExternalLink, hostOf } from './external-link.tsx';

/** Who offers the site, how to reach them, and their own statements; or that it is a demonstration. */
export function OfferedBy() {
  const { organisation } = useModel();
  if (!organisation) return <p class="nl-paragraph">{t('start.demonstration')}</p>;
  const { name, phone, mail, accessibility, privacy } = organisation;
  const links = [
    ...(phone ? [{ href: `tel:${phone.dial}`, text: phone.number }] : []),
    ...(mail ? [{ href: `mailto:${mail}`, text: mail }] : []),
    { href: accessibility, text: `${t('shell.footer.accessibility')} (${hostOf(accessibility)})` },
    { href: privacy, text: `${t('shell.footer.privacy')} (${hostOf(privacy)})` },
  ];
  return (
    <>
      <p class="nl-paragraph">{t('start.offeredBy', { name })}</p>
      <ul class="plain-list">
        {links.map(({ href, text }) => (
          <li key={text}>
            <ExternalLink href={href}>{/^tel:|^mailto:/.test(href) ? <bdi dir="ltr">{text}</bdi> : text}</ExternalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
