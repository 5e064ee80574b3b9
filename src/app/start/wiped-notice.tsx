import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { takeWiped } from '../platform/wiped.ts';

/** That all is wiped, on the first screen after it. Put in once that stands, so that it is read out. */
export function WipedNotice() {
  const [isWiped, setWiped] = useState(false);
  useEffect(() => setWiped(takeWiped(window)), []);
  return <div role="status">{isWiped && <p class="nl-paragraph">{t('start.wiped')}</p>}</div>;
}
