import type { Entry } from '../../resources/index.ts';
import type { Work } from '../work/work.ts';

export function WhoFindsThis(_: { readonly work: Work; readonly entry: Entry | undefined }) {
  return null;
}
