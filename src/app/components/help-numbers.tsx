import { CRISIS_LINES, type CrisisLine } from '../../resources/index.ts';
import { PhoneLink } from './phone-link.tsx';

/** The crisis numbers alone: for screens where nothing else can be counted on. */
export function HelpNumbers() {
  return (
    <>
      {CRISIS_LINES.flatMap(({ phones }: CrisisLine) => phones.slice(0, 1)).map((phone) => (
        <PhoneLink key={phone.dial} phone={phone} />
      ))}
    </>
  );
}
