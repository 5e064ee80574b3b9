import { t } from '../../i18n/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { useModel } from '../core/model.ts';

/** Lines that are named wherever help is looked for, in the order of how soon they are needed. */
const LINES = ['112', '113', 'veilig-thuis'] as const;

/** A number to ring; on a screen that cannot call, to read. */
function LineNumber({ id }: { readonly id: (typeof LINES)[number] }) {
  const { External, isPrivate } = useModel().capabilities;
  const phone = CRISIS_LINES.find((line) => line.id === id)?.phones[0];
  return (
    <li>
      {t(`ui.quietHelp.${id}`)}{' '}
      {phone && isPrivate && (
        <External href={`tel:${phone.dial}`}>
          <bdi dir="ltr">{phone.number}</bdi>
        </External>
      )}
      {phone && !isPrivate && (
        <strong>
          <bdi dir="ltr">{phone.number}</bdi>
        </strong>
      )}
    </li>
  );
}

/**
 * One quiet line with who to call in danger, when someone thinks of suicide, and in violence: no list of words hears everyone.
 * `isFirst`: it stands above what was found, because the words sound heavy.
 */
export function QuietHelp({ isFirst = false }: { readonly isFirst?: boolean }) {
  return (
    <aside class="quiet-help" aria-label={t('ui.quietHelp.label')}>
      <p>{t(isFirst ? 'ui.quietHelp.first' : 'ui.quietHelp.lead')}</p>
      <ul>
        {LINES.map((id) => (
          <LineNumber key={id} id={id} />
        ))}
      </ul>
    </aside>
  );
}
