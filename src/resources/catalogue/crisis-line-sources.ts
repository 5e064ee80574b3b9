/** Where the numbers, the hours and the ways to write of each fixed line were read; apart, as no visitor needs to load it. */
export const CRISIS_LINE_SOURCES: Readonly<Record<string, readonly string[]>> = {
  '112': [
    'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
    'https://tweakers.net/nieuws/191920/politie-brengt-112nl-app-uit-voor-mensen-die-minder-goed-horen-of-spreken.html',
    'https://www.stichtinghoormij.nl/items/nl-nl/nieuws/voor-iedereen/112-beter-toegankelijk-en-bereikbaar-met-112app',
  ],
  huisartsenpost: [
    'https://honk.nu/huisartsenpost/patientinformatie',
    'https://www.huisartsenpostwf.nl/voor-patienten/veel-gestelde-vragen/',
    'https://www.telegraaf.nl/nieuws/1720507707/dringend-verzoek-huisartsenposten-bel-alleen-in-geval-van-spoed',
  ],
  '113': [
    'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
    'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html?redirect=1',
    'https://www.113.nl/chat',
  ],
  'veilig-thuis': [
    'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
    'https://www.bredavandaag.nl/nieuws/algemeen/331493/veilig-thuis-breidt-chatmogelijkheden-verder-uit-vanwege-avondk',
    'https://veiligthuisgm.nl/veelgestelde-vragen-aan-veilig-thuis',
  ],
  luisterlijn: [
    'https://nieuws.nl/algemeen/20220609/luisterlijn-voert-nog-heel-veel-gesprekken-en-zoekt-vrijwilligers/',
    'https://www.nrc.nl/nieuws/2021/07/27/coronablog-27-juli-a4052478',
    'https://www.ziptone.nl/bij-de-luisterlijn-spreek-je-altijd-met-een-mens/',
  ],
  kindertelefoon: [
    'https://www.vriendenkindertelefoon.nl/kindertelefoon',
    'https://www.flaironline.nl/nieuws/de-kindertelefoon-bestaat-al-40-jaar-en-maxima-bezoekt-de-vrijwilligers/',
  ],
};
