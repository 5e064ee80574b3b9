/** Pixels. The style sheet has the same height. */
export const ROW_HEIGHT = 34;
export const HEAD_HEIGHT = 36;
/** The number of a row, with the box that chooses it. */
export const NUMBER_WIDTH = 76;
/** How many of the seven facts are known, behind the name. */
export const KNOWN_WIDTH = 112;
/** Rows drawn above and below those in sight. */
export const SPARE = 6;

const WIDTHS: Readonly<Record<string, number>> = {
  naam: 250,
  id: 190,
  kort: 320,
  omschrijving: 320,
  soort: 190,
  telefoon: 150,
  telefoon_bevestigd: 120,
  website: 210,
  email: 190,
  werkgebied: 190,
  plaats: 130,
  tijden_toelichting: 190,
  gecontroleerd_op: 130,
  bron: 240,
  behoeften: 240,
};

const USUAL = 140;

export const widthOf = (column: string): number => WIDTHS[column] ?? USUAL;

/** A number of pixels as a style has it. */
export const px = (pixels: number): string => `${pixels}px`;
