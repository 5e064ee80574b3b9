import { useLayoutEffect, useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import type { Moment } from '../../storage/index.ts';
import { focusOn } from '../platform/focus.ts';
import { Button } from '../ui/button.tsx';
import { DeleteButton } from '../ui/delete-button.tsx';
import { FreeTextField } from '../ui/fields/free-text-field.tsx';
import { SmallHeading, Text } from '../ui/text.tsx';
import { useMoments } from './moments.ts';

const MOST = 300;

interface MomentCardProps {
  readonly moment: Moment;
  readonly title: string;
  /** Id of the field for the note. */
  readonly field: string;
  /** Id of the heading that gets the focus when the answer is removed. */
  readonly heading: string;
}

/** One answer, with a note for who wants to write one, and a button that removes both. */
export function MomentCard({ moment: { id, on, note }, title, field, heading }: MomentCardProps) {
  const moments = useMoments();
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isOpen) focusOn(field);
  }, [isOpen, field]);
  return (
    <div class="card">
      <SmallHeading level={3}>{title}</SmallHeading>
      {!isOpen && note !== '' && (
        <Text>
          <span translate={false}>{note}</span>
        </Text>
      )}
      {isOpen && (
        <FreeTextField
          id={field}
          label={t('moments.noteLabel')}
          hint={t('moments.noteHint')}
          words={note}
          most={MOST}
          onChange={(words) => moments.setNote(id, words)}
        />
      )}
      <div class="actions">
        <Button onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('moments.noteDone') : note === '' ? t('moments.addNote') : t('moments.changeNote')}
        </Button>
      </div>
      <DeleteButton heading={heading} onDelete={() => moments.remove(id)}>
        {t('moments.removeOf', { date: formatDate(on) })}
      </DeleteButton>
    </div>
  );
}
