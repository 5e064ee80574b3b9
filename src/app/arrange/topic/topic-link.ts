import { findPlace, type RegionList } from '../../../resources/index.ts';
import type { Need } from '../../../shared/need.ts';

export interface TopicPlace {
  readonly region: RegionList[number];
  /** The name of a place in it; undefined for the whole region. */
  readonly name: string | undefined;
}

/** The place of a link, by the id of a region or the name of a place; undefined for one that is not here. */
export function topicPlace(regions: RegionList, text: string): TopicPlace | undefined {
  const whole = regions.find(({ id }) => id === text);
  if (whole) return { region: whole, name: undefined };
  return regions.flatMap((region) => {
    const [place] = findPlace(region.places, text);
    return place ? [{ region, name: place.name }] : [];
  })[0];
}

/** A public link to the help for a need near a place: it holds what everyone may know, and nothing of a person. */
export const topicLink = (appUrl: string, need: Need, { region, name }: TopicPlace): string =>
  `${appUrl.replace(/#.*$/, '')}#/onderwerp/${need}/${encodeURIComponent(name ?? region.id)}`;
