import { useSignal } from '@preact/signals';
import type { Level } from '../../resources/rules/index.ts';
import type { ListState } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { CauseCard } from './cause-card.tsx';
import { type Cause, causesOf } from './causes.ts';
import { MendPreview } from './mend-preview.tsx';

const LEVELS: readonly (readonly [Level, name: string, what: string])[] = [
  ['fout', 'Fouten', 'eerst deze'],
  ['let-op', 'Let op', 'klopt dit?'],
  ['tip', 'Tips', 'mag later'],
];

interface PanelProps {
  readonly work: Work;
  readonly list: ListState;
}

function LevelPart({
  level,
  name,
  what,
  causes,
  work,
  list,
}: PanelProps & {
  readonly level: Level;
  readonly name: string;
  readonly what: string;
  readonly causes: readonly Cause[];
}) {
  if (causes.length === 0) return null;
  return (
    <section aria-label={name}>
      <h3 class="o-level">
        <Icon name={level} /> {name} <span>{what}</span>
      </h3>
      {causes.map((cause) => (
        <CauseCard key={cause.rule} cause={cause} work={work} list={list} />
      ))}
    </section>
  );
}

/** What is wrong, cause by cause, and what can be done about it. */
export function ProblemPanel({ work, list }: PanelProps) {
  const isPreview = useSignal(false);
  const causes = causesOf(work.checked.value.reports);
  const faults = causes.filter(({ level }) => level === 'fout').reduce((sum, { reports }) => sum + reports.length, 0);
  // Until the list was looked at once, nothing is known of it.
  const isFirst = work.isChecking.value && work.checked.value.rowOf.size === 0;
  const safe = causes.flatMap(({ mendable }) => mendable);
  return (
    <aside class="o-side" aria-label="Problemen">
      <div class="o-side__head">
        <h2>Problemen</h2>
        <p role="status">
          {isFirst && 'Wij kijken de lijst na.'}
          {!isFirst && faults === 0 && 'Er zijn geen fouten. U kunt publiceren.'}
          {faults > 0 && (
            <>
              <strong>{faults === 1 ? '1 fout houdt' : `${faults} fouten houden`} publiceren tegen.</strong> Er gaat
              niets stuk zolang u niet publiceert.
            </>
          )}
        </p>
        {safe.length > 0 && (
          <Button look="main" icon="wand" isLarge onClick={put(isPreview, true)}>
            Herstel wat veilig kan ({safe.length})
          </Button>
        )}
      </div>
      <div class="o-side__body">
        {LEVELS.map(([level, name, what]) => (
          <LevelPart
            key={level}
            level={level}
            name={name}
            what={what}
            causes={causes.filter((cause) => cause.level === level)}
            work={work}
            list={list}
          />
        ))}
      </div>
      {isPreview.value && <MendPreview work={work} reports={safe} onClose={put(isPreview, false)} />}
    </aside>
  );
}
