import { t } from '../../../i18n/index.ts';
import type { Definition } from '../../../questionnaires/index.ts';
import type { Run, Sheet } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';

/** More is an interview, not a conversation. */
const MOST = 3;

interface SheetQuestionsProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly sheet: Sheet;
  readonly onChange: (ask: readonly string[]) => void;
}

/** Questions that may be asked in this conversation; three at most go on the sheet. */
export function SheetQuestions({ run, definition, sheet, onChange }: SheetQuestionsProps) {
  const conversation = definition.conversations.find(({ id }) => id === sheet.conversation);
  if (!conversation) return null;
  const isFull = sheet.ask.length >= MOST;
  const toggle = (id: string) =>
    onChange(sheet.ask.includes(id) ? sheet.ask.filter((other) => other !== id) : [...sheet.ask, id]);
  return (
    <fieldset class="choice-buttons">
      <legend class="utrecht-form-label">{t('sheet.ask')}</legend>
      <p class="field__hint" id="ask-hint">
        {t('sheet.askHint')}
      </p>
      <div class="options">
        {conversation.questions.map((id) => (
          <label class="option" key={id}>
            <input
              class="option__control"
              type="checkbox"
              name="ask"
              checked={sheet.ask.includes(id)}
              disabled={isFull && !sheet.ask.includes(id)}
              aria-describedby="ask-hint"
              onChange={() => toggle(id)}
            />
            <span class="option__label">
              {checkText(wordsOf(run), `conversations.${conversation.id}.questions.${id}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
