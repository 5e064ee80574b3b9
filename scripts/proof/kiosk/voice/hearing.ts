import { secondsUntil } from '../supervised.ts';
import type { Ear } from './ear.ts';

const MOST_S = 30;
/** A pause within a text is shorter. */
const SILENCE_S = 3;
/** What is loud for this long is no click. */
const SPEECH_S = 1;
/** What may still be heard after a stop: a last word. */
const LAST_S = 3;

/** Speech within half a minute of what someone does, once what was said before has ended; gives how many seconds that took. */
export async function heardAfter(ear: Ear, act: () => unknown, least = SPEECH_S): Promise<string> {
  await secondsUntil(() => ear.silence() > SILENCE_S, MOST_S);
  ear.empty();
  await act();
  const took = await secondsUntil(() => ear.heard() > least, MOST_S);
  return `${ear.heard().toFixed(1)} s of sound within ${took.toFixed(1)} s`;
}

/** Silence that lasts; gives how long it was still heard after what someone does. Throws where nothing was being said. */
export async function silentAfter(ear: Ear, act: () => unknown): Promise<string> {
  if (ear.silence() > SPEECH_S) throw new Error('it was silent already');
  ear.empty();
  await act();
  await secondsUntil(() => ear.silence() > SILENCE_S, MOST_S);
  if (ear.heard() > LAST_S) throw new Error(`it went on for ${ear.heard().toFixed(1)} s`);
  return `silent, after ${ear.heard().toFixed(1)} s of sound`;
}
