import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { copyText } from '../../app/platform/copy-text.ts';
import { answerText } from '../round/answer-code.ts';
import type { Returned } from '../round/answers.ts';
import type { Asked } from '../round/facts.ts';
import { saveBytes } from '../ui/save-bytes.ts';
import { SaidAloud } from './said-aloud.tsx';

interface AnswerViewProps {
  /** The facts as they were asked. */
  readonly asked: Asked;
  readonly returned: Returned;
  /** Facts without an answer. */
  readonly left: number;
  readonly onBack: () => void;
}

/** What someone sends back: a text with a code, to copy or as a file. */
export function AnswerView({ asked, returned, left, onBack }: AnswerViewProps) {
  const said = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = answerText(asked['naam'] ?? '', returned);
  const copy = async () => {
    said.value = (await copyText(text))
      ? 'Gekopieerd. Plak het nu in uw mail.'
      : 'Kopiëren lukt niet. Kies de tekst hieronder zelf, of bewaar het bestand.';
  };
  return (
    <main class="c-main">
      <h1 tabIndex={-1} ref={heading}>
        Stuur nu uw antwoord
      </h1>
      <p>Uw antwoord staat nog alleen op dit apparaat. Kopieer het. Plak het in uw antwoord op de mail die u kreeg.</p>
      {left > 0 && !returned.hasStopped && (
        <p>Niet elke regel heeft een antwoord. Dat mag: de rest vragen wij later.</p>
      )}
      <button type="button" class="c-button c-button--main" onClick={() => void copy()}>
        Kopieer het antwoord
      </button>
      <button
        type="button"
        class="c-button"
        onClick={() => saveBytes(`antwoord-${returned.id}.txt`, 'text/plain', text)}
      >
        Bewaar als bestand
      </button>
      <p role="status">{said.value}</p>
      <SaidAloud asked={asked} returned={returned} />
      <label class="c-field">
        Uw antwoord
        <textarea readOnly rows={10} value={text} />
      </label>
      <button type="button" class="c-button" onClick={onBack}>
        Terug
      </button>
    </main>
  );
}
