import type { IsoDate } from '../../shared/iso-date.ts';
import type { Phone } from './schema.ts';

/** A line for who needs help now. Names and words about it come from the texts, by id. */
export interface CrisisLine {
  readonly id: string;
  /** Best first; empty where each part of the country has its own. */
  readonly phones: readonly Phone[];
  readonly url?: string;
  readonly hours: 'always' | 'outside-office-hours' | 'daily-11-21';
  /** Where the number and hours were read. */
  readonly sources: readonly string[];
  /** Day on which the editors last looked at this line. */
  readonly reviewed: IsoDate;
}

const reviewed: IsoDate = '2026-11-22';

/** The same in every region and part of the app itself: no catalogue can change them. */
export const CRISIS_LINES = [
  {
    id: '112',
    phones: [{ number: '112', dial: '112' }],
    hours: 'always',
    sources: [
      'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
    ],
    reviewed,
  },
  {
    id: 'huisartsenpost',
    phones: [],
    hours: 'outside-office-hours',
    sources: [
      'https://honk.nu/huisartsenpost/patientinformatie',
      'https://www.huisartsenpostwf.nl/voor-patienten/veel-gestelde-vragen/',
      'https://www.telegraaf.nl/nieuws/1720507707/dringend-verzoek-huisartsenposten-bel-alleen-in-geval-van-spoed',
    ],
    reviewed,
  },
  {
    id: '113',
    phones: [
      { number: '113', dial: '113' },
      { number: '0800 0113', dial: '08000113' },
    ],
    url: 'https://www.113.nl',
    hours: 'always',
    sources: [
      'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
      'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html?redirect=1',
    ],
    reviewed,
  },
  {
    id: 'veilig-thuis',
    phones: [{ number: '0800 2000', dial: '08002000' }],
    url: 'https://www.veiligthuis.nl',
    hours: 'always',
    sources: [
      'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
      'https://www.bredavandaag.nl/nieuws/algemeen/331493/veilig-thuis-breidt-chatmogelijkheden-verder-uit-vanwege-avondk',
      'https://veiligthuisgm.nl/veelgestelde-vragen-aan-veilig-thuis',
    ],
    reviewed,
  },
  {
    id: 'luisterlijn',
    phones: [{ number: '088 0767 000', dial: '0880767000' }],
    url: 'https://www.deluisterlijn.nl',
    hours: 'always',
    sources: [
      'https://nieuws.nl/algemeen/20220609/luisterlijn-voert-nog-heel-veel-gesprekken-en-zoekt-vrijwilligers/',
      'https://www.nrc.nl/nieuws/2021/07/27/coronablog-27-juli-a4052478',
      'https://www.ziptone.nl/bij-de-luisterlijn-spreek-je-altijd-met-een-mens/',
    ],
    reviewed,
  },
  {
    id: 'kindertelefoon',
    phones: [{ number: '0800 0432', dial: '08000432' }],
    url: 'https://www.kindertelefoon.nl',
    hours: 'daily-11-21',
    sources: [
      'https://www.vriendenkindertelefoon.nl/kindertelefoon',
      'https://www.flaironline.nl/nieuws/de-kindertelefoon-bestaat-al-40-jaar-en-maxima-bezoekt-de-vrijwilligers/',
    ],
    reviewed,
  },
] as const satisfies readonly CrisisLine[];
