import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { factOf } from './facts.ts';
import { oneLine } from './one-line.ts';
import { roundStateOf } from './round-state.ts';
import { type Spoken, withWords } from './spoken.ts';
import { takeAnswers } from './take-files.ts';

function OneSpoken({ work, one }: { readonly work: Work; readonly one: Spoken }) {
  const { spoken } = roundStateOf(work);
  const { name, returned, open } = one;
  const put = (next: Spoken) => {
    spoken.value = spoken.value.map((other) => (other === one ? next : other));
  };
  const wordsOf = (fact: string): string => {
    const answer = returned.answers[fact];
    return answer?.kind === 'anders' ? answer.value : '';
  };
  const take = () => {
    takeAnswers(work, [returned]);
    spoken.value = spoken.value.filter((other) => other !== one);
  };
  return (
    <li class="o-card" aria-label={name}>
      <h3>{name}: de code klopt</h3>
      <p>Vraag wat er moet staan, en typ het hier.</p>
      {open.map((fact) => (
        <label key={fact} class="o-field">
          <span>{factOf(fact)?.name}</span>
          <textarea
            rows={2}
            value={wordsOf(fact)}
            onChange={({ currentTarget }) => put(withWords(one, fact, oneLine(currentTarget.value)))}
          />
        </label>
      ))}
      <div class="o-row">
        <Button look="main" onClick={take}>
          Zet dit antwoord klaar
        </Button>
      </div>
    </li>
  );
}

/** Codes that were said: what is otherwise is written down beside them. */
export function SpokenCard({ work }: { readonly work: Work }) {
  const { spoken } = roundStateOf(work);
  if (spoken.value.length === 0) return null;
  return (
    <ul class="o-round__list">
      {spoken.value.map((one) => (
        <OneSpoken key={one.returned.id} work={work} one={one} />
      ))}
    </ul>
  );
}
