import { useLayoutEffect } from 'preact/hooks';
import { useModel } from '../core/model.ts';

/** Offers "Snel weg" while this is on the screen. */
export function OfferExit() {
  const { quickExit } = useModel();
  useLayoutEffect(quickExit.offer, [quickExit]);
  return null;
}
