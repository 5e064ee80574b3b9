import { formatDate, t } from '../../i18n/index.ts';
import { findCheck } from '../../questionnaires/index.ts';
import type { Moment } from '../../storage/index.ts';
import { optionalCheckText } from '../check/check-texts.ts';
import { answerLabel } from '../check/question-options.ts';
import { useModel } from '../core/model.ts';
import { useMoments } from '../moments/moments.ts';
import { DeleteButton } from '../ui/delete-button.tsx';
import { LabelledItems } from '../ui/lists/labelled-items.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';

const HEADING = 'stored-moments';

/** The kept answers to the question that is asked again by itself, each with its own delete button. */
export function StoredMoments() {
  const { stored } = useModel();
  const { moments } = stored.state.value;
  if (moments.length === 0) return null;
  return (
    <>
      <Heading2 id={HEADING}>{t('moments.title')}</Heading2>
      <PageLink route={{ page: 'moments' }}>{t('data.toMoments')}</PageLink>
      <ul class="cards">
        {moments.map((moment) => (
          <StoredMoment key={moment.id} moment={moment} />
        ))}
      </ul>
    </>
  );
}

/** The words of the answer, or what was written down where the check no longer has words for it. */
function labelOf({ check, answer }: Moment): string {
  const definition = findCheck(check)?.definition;
  const question = definition?.questions.find(({ id }) => id === definition.moment);
  return (definition && question && answerLabel(definition, question, answer, definition.id)) || answer;
}

function StoredMoment({ moment }: { readonly moment: Moment }) {
  const moments = useMoments();
  const { id, check, on, note } = moment;
  const date = formatDate(on);
  return (
    <li class="card">
      <SmallHeading level={3}>{`${date}: ${labelOf(moment)}`}</SmallHeading>
      <Text>{t('data.from', { title: optionalCheckText(check, 'title') ?? check })}</Text>
      <LabelledItems label={t('moments.noteLabel')} items={note === '' ? [] : [note]} />
      <DeleteButton heading={HEADING} onDelete={() => moments.remove(id)}>
        {t('moments.removeOf', { date })}
      </DeleteButton>
    </li>
  );
}
