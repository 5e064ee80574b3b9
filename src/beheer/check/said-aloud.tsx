import type { Returned } from '../round/answers.ts';
import { type Asked, factOf } from '../round/facts.ts';
import { shortCodeOf } from '../round/short-code.ts';

/** Two groups stay together on a line. */
const HALF = '7K2M Q94C'.length;

/** The same answer for the telephone: a short code, and what is otherwise in words. */
export function SaidAloud({ asked, returned }: { readonly asked: Asked; readonly returned: Returned }) {
  const code = shortCodeOf(returned, asked);
  const others = Object.entries(returned.answers).flatMap(([fact, answer]) =>
    answer.kind === 'anders' ? [[factOf(fact)?.name ?? fact, answer.value] as const] : [],
  );
  return (
    <section class="c-aloud" aria-labelledby="voorlezen">
      <h2 id="voorlezen">Of lees deze code voor</h2>
      <p class="c-small">Dat kan aan de telefoon, of in een korte mail. De letters O, I, L en U staan er niet in.</p>
      <p class="c-code">
        <span>{code.slice(0, HALF)}</span> <span>{code.slice(HALF + 1)}</span>
      </p>
      {others.length > 0 && (
        <>
          <p class="c-small">Met de code weten wij wat klopt. Lees dit er ook bij voor:</p>
          <dl>
            {others.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
