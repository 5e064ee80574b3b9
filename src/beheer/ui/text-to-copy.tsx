import { useSignal } from '@preact/signals';
import { copyText } from '../../app/platform/copy-text.ts';
import { Button } from './button.tsx';

interface TextToCopyProps {
  readonly text: string;
  readonly rows: number;
  /** Said once it is copied. */
  readonly done: string;
}

/** A mail that the officer sends from her own mail: its text, and a button that copies it. */
export function TextToCopy({ text, rows, done }: TextToCopyProps) {
  const said = useSignal('');
  const copy = async () => {
    said.value = (await copyText(text)) ? done : 'Kopiëren lukt niet. Kies de tekst zelf.';
  };
  return (
    <>
      <label class="o-field">
        <span>Tekst van de mail</span>
        <textarea readOnly rows={rows} value={text} />
      </label>
      <div class="o-row">
        <Button icon="copy" onClick={() => void copy()}>
          Kopieer de mail
        </Button>
        <span role="status">{said.value}</span>
      </div>
    </>
  );
}
