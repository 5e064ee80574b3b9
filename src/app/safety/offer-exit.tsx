import { useLayoutEffect } from 'preact/hooks';
import { useModel } from '../core/model.ts';

/** Offers "Snel weg" while this is on the screen. */
export function OfferLeave() {
  const { leaving } = useModel();
  useLayoutEffect(leaving.offer, [leaving]);
  return null;
}
