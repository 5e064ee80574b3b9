import { locale } from '../../../i18n/index.ts';

/** A number of pixels in a millimetre as people write it: "4,02". */
export const pxPerMmText = (pxPerMm: number): string =>
  new Intl.NumberFormat(locale.value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(pxPerMm);
