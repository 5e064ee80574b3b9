import type { Entry } from '../../resources/index.ts';
import { Icon } from '../ui/icon.tsx';
import { CRITICAL_FACTS, knownFacts } from './facts.ts';

interface FactListProps {
  /** undefined while the row cannot be read. */
  readonly entry: Entry | undefined;
  readonly goTo: (column: string) => void;
}

/** Which of the seven facts are known. */
export function FactList({ entry, goTo }: FactListProps) {
  if (!entry) return <p class="o-small">De belangrijke feiten ziet u als de rij geen fouten meer heeft.</p>;
  return (
    <>
      <h2>{knownFacts(entry)} van 7 feiten bekend</h2>
      <ul class="o-facts">
        {CRITICAL_FACTS.map(({ id, name, icon, column, isKnown }) => (
          <li key={id}>
            {isKnown(entry) ? (
              <>
                <Icon name="ok" /> {name} <span class="visually-hidden">bekend</span>
              </>
            ) : (
              <>
                <Icon name={icon} />
                <button type="button" class="o-link" onClick={() => goTo(column)}>
                  {name}: vul in
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
