import { useMemo } from 'preact/hooks';
import { useBench } from '../bench-context.ts';
import { roundStateOf } from '../round/round-state.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { type Mending, mostHelpful } from './most-helpful.ts';
import { useShowRows } from './show-rows.ts';

const count = (all: number, one: string, more: string): string => `${all} ${all === 1 ? one : more}`;

/** What to do, why, and what rises by it. */
interface Words {
  readonly act: (mending: Mending) => string;
  readonly why: (mending: Mending) => string;
  readonly share: string;
}

const WORDS: Readonly<Record<Mending['what'], Words>> = {
  contact: {
    act: ({ organisations }) => `Zoek op hoe u ${count(organisations.length, 'organisatie', 'organisaties')} bereikt.`,
    why: ({ open, ids }) =>
      `Bij ${count(open, 'vermelding', 'vermeldingen')} staat geen nummer, site of mail. Hier gaat het om ${ids.size}.`,
    share: 'Bereikbaar',
  },
  number: {
    act: ({ ids }) => `Bel ${count(ids.size, 'nummer', 'nummers')} uit uw lijst.`,
    why: ({ ids }) => (ids.size === 1 ? 'Nog niemand heeft het bevestigd.' : 'Nog niemand heeft ze bevestigd.'),
    share: 'Nummer bevestigd',
  },
  facts: {
    act: ({ organisations }) => `Bel ${count(organisations.length, 'organisatie', 'organisaties')}.`,
    why: ({ ids, gain }) =>
      `Bij ${count(ids.size, 'vermelding', 'vermeldingen')} ${gain === 1 ? 'is' : 'zijn'} ${count(gain, 'feit', 'feiten')} niet bekend.`,
    share: 'Belangrijke feiten',
  },
};

function One({
  work,
  mending,
  isFirst,
}: {
  readonly work: Work;
  readonly mending: Mending;
  readonly isFirst: boolean;
}) {
  const { room } = useBench();
  const show = useShowRows(work);
  const { act, why, share } = WORDS[mending.what];
  const { ids, organisations, from, to } = mending;
  const begin = () => {
    roundStateOf(work).chosen.value = ids;
    room.value = 'nakijken';
  };
  return (
    <li>
      <div class="o-grow">
        <p>
          <strong>{act(mending)}</strong> {why(mending)} {share}: van {from} naar {to}&nbsp;%.
        </p>
        <p class="o-small">{organisations.join(' · ')}</p>
      </div>
      <Button icon="phone" {...(isFirst && { look: 'main' as const })} onClick={begin}>
        Begin een ronde
      </Button>
      <Button onClick={show(`Helpt het meest: ${share.toLowerCase()}`, ids)}>
        Toon {count(ids.size, 'rij', 'rijen')}
      </Button>
    </li>
  );
}

/** The few conversations that help a list most, each with what it brings and a press to begin. */
export function HelpsMost({ work }: { readonly work: Work }) {
  const checked = work.checked.value;
  const mendings = useMemo(() => mostHelpful(checked), [checked]);
  if (mendings.length === 0) return null;
  return (
    <section class="o-card o-card--warm" aria-label="Dit helpt het meest">
      <h2>Dit helpt het meest</h2>
      <ol class="o-helps">
        {mendings.map((mending, i) => (
          <One key={mending.what} work={work} mending={mending} isFirst={i === 0} />
        ))}
      </ol>
    </section>
  );
}
