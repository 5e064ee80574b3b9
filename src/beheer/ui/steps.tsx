import type { FunctionComponent } from 'preact';

interface StepsProps {
  readonly steps: readonly (readonly [name: string, text: string, Picture?: FunctionComponent])[];
  /** Beside each other where there is room. */
  readonly isInThree?: boolean;
}

/** What to do one after the other, each with its name and a sentence. */
export const Steps = ({ steps, isInThree = false }: StepsProps) => (
  <ol class={isInThree ? 'o-steps o-steps--three' : 'o-steps'}>
    {steps.map(([name, text, Picture]) => (
      <li key={name}>
        {Picture && <Picture />}
        <h3>{name}</h3>
        <p>{text}</p>
      </li>
    ))}
  </ol>
);
