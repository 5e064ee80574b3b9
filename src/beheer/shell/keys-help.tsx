import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { put } from '../ui/put.ts';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Pijlen, Home, End, PageUp, PageDown', 'naar een andere cel'],
  ['Enter of F2', 'schrijf in de cel'],
  ['Enter, Tab, Esc', 'tijdens het typen: klaar, klaar en naar rechts, laat zoals het was'],
  ['Shift+spatie', 'kies de rij, om hem met andere na te kijken'],
  ['Delete', 'maak de cel leeg'],
  ['Ctrl+C en Ctrl+V', 'kopieer de cel, of plak cellen uit Excel'],
  ['F8 en Shift+F8', 'naar het volgende of vorige probleem'],
  ['Alt+Enter', 'herstel de cel, als dat veilig kan'],
  ['Ctrl+Enter', 'open de rij als formulier'],
  ['Alt+pijl omhoog of omlaag', 'in het formulier: de vorige of volgende rij'],
  ['F6', 'van de tabel naar de problemen, en terug'],
  ['/', 'zoek in de lijst'],
  ['Ctrl+Z en Ctrl+Y', 'ongedaan maken, opnieuw doen'],
  ['Ctrl+S', 'bewaar de lijst'],
  ['K, A, O', 'bij bellen: klopt nog, anders, onbekend'],
  ['?', 'deze toetsen'],
];

/** All keys, behind a button and the key that asks for them. */
export function KeysHelp() {
  const isOpen = useSignal(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key === '?' && !inField) isOpen.value = true;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
  return (
    <>
      <Button label="Alle toetsen (?)" onClick={put(isOpen, true)}>
        ?
      </Button>
      {isOpen.value && (
        <Dialog title="Alle toetsen" onClose={put(isOpen, false)}>
          <dl class="o-columns">
            {KEYS.map(([keys, does]) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </>
  );
}
