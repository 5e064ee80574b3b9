import { t } from '../../../i18n/index.ts';
import type { Definition } from '../../../questionnaires/index.ts';
import type { Run, Sheet } from '../../../storage/index.ts';
import { checkText } from '../../check/check-texts.ts';
import { wordsOf } from '../../check/check-words.ts';
import { useRuns } from '../../check/runs.ts';
import { useRun } from '../../check/use-run.ts';
import { ConsentQuestion } from '../../consent/consent-question.tsx';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { FreeTextField } from '../../ui/fields/free-text-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { type SheetDraft, sheetDraft } from './sheet-draft.ts';
import { SheetLines } from './sheet-lines.tsx';
import { SheetPaper } from './sheet-paper.tsx';
import { SheetQuestions } from './sheet-questions.tsx';

/** What fits on one page in large type, beside the rest. */
const MOST_WORDS = 600;

/** More answers than this do not fit beside the rest. */
const MOST_MARKED = 10;

/** "Gespreksblad": one page for a conversation. What weighs most stands ready, and nothing is on it that cannot be taken off. */
export function SheetPage({ run: id }: { readonly run: string }) {
  const { capabilities } = useModel();
  const runs = useRuns();
  const opened = useRun(id);
  if (!opened) return <PageGone />;
  const { run, definition } = opened;
  const draft = sheetDraft(definition, run);
  const { sheet } = draft;
  const keep = (changes: Partial<SheetDraft>) => runs.keepSheet(id, { ...draft, ...changes });
  const change = (changes: Partial<Sheet>) => keep({ sheet: { ...sheet, ...changes } });
  return (
    <>
      <PageHeading>{t('sheet.title')}</PageHeading>
      <Text>{t('sheet.lead')}</Text>
      <SheetLines run={run} definition={definition} draft={draft} onChange={keep} />
      {draft.talk.length > MOST_MARKED && <Text>{t('sheet.many')}</Text>}
      <Conversation run={run} definition={definition} sheet={sheet} onChange={change} />
      <SheetQuestions run={run} definition={definition} sheet={sheet} onChange={(ask) => change({ ask })} />
      <FreeTextField
        id="own-words"
        label={t('sheet.words')}
        hint={t('sheet.wordsHint')}
        words={sheet.words}
        most={MOST_WORDS}
        onChange={(words) => change({ words })}
      />
      <ConsentQuestion />
      <Heading2 sign="print">{t('sheet.preview')}</Heading2>
      <Text>{t('sheet.check')}</Text>
      <SheetPaper run={run} definition={definition} draft={draft} />
      <div class="actions">
        <Button kind="primary" wide onClick={() => print()}>
          {t('sheet.print')}
        </Button>
      </div>
      {capabilities.canSaveFiles && <Text>{t('sheet.printHint')}</Text>}
    </>
  );
}

interface ConversationProps {
  readonly run: Run;
  readonly definition: Definition;
  readonly sheet: Sheet;
  readonly onChange: (changes: Partial<Sheet>) => void;
}

/** With whom the conversation is. Other people are asked other things, so the chosen questions go with it. */
function Conversation({ run, definition, sheet, onChange }: ConversationProps) {
  const options = definition.conversations.map(({ id }) => ({
    value: id,
    label: checkText(wordsOf(run), `conversations.${id}.title`),
  }));
  return (
    <RadioGroup
      label={t('sheet.with')}
      name="conversation"
      options={options}
      chosen={sheet.conversation}
      onChoose={(conversation) => onChange({ conversation, ask: [] })}
    />
  );
}
