import { describe, expect, test } from 'vitest';
import { search } from '../../../../src/resources/search/search.ts';
import { openSearchIndex } from '../../../../src/resources/search/search-index.ts';
import { lexicon } from '../../../../src/resources/search/search-words.ts';
import { entry, REGION } from '../sample.ts';

const ENTRIES = [entry({ id: 'oppas', name: 'Vrij Even', kinds: ['respijt-thuis'] })];
const index = openSearchIndex(ENTRIES);
const CATALOGUE = { region: REGION, entries: new Map(ENTRIES.map((one) => [one.id, one])), index };

function urgent(text: string) {
  const result = search(CATALOGUE, { text, today: '2026-11-22' }, lexicon);
  return result.status === 'idle' ? 'idle' : result.distress?.isOutright ? result.distress.kind : null;
}

const HEARD = {
  medical: `
    ik krijg geen lucht|mijn man krijgt geen lucht|geen lucht|mijn moeder heeft een hartaanval|hartaanval|moeder ligt op de grond
    hij ligt op de grond en ademt niet|ademt niet meer|mijn vrouw is bewusteloos|beroerte nu|mijn vader heeft een beroerte
    ze is in levensgevaar|hij heeft alle pillen ingenomen|ik wil dood en heb te veel pillen genomen|pijn op zijn borst
    man heeft benauwdheid op de borst|mijn borst is benauwd, borst benauwd|moeder gevallen en kan niet opstaan
    ik krijg haar niet wakker|niet wakker te krijgen|mijn man is gevallen en staat niet op|ze stikt|112|ambulance
    he is not breathing|my husband is unconscious|she is having a heart attack|I can't breathe`,
  life: `
    dood|ik wil dood|ik wil niet meer leven|ik wil zo niet meer leven|zelfmoord|zelfmoordgedachten|ik ben liever dood|liever dood
    ik doe mezelf wat aan|ik doe mijzelf iets aan|het hoeft van mij niet meer|het hoeft voor mij niet meer|het hoeft niet meer
    ik hoef niet meer|ik zie geen uitweg|zie geen uitweg meer|ik wil niet meer verder|wil er niet meer zijn|ik wil niet meer
    ik heb geen zin meer om te leven|geen zin meer om te leven|wat heeft het leven nog voor zin|het leven heeft geen zin
    mijn moeder zegt dat ze dood wil|ik maak er een eind aan|ik zie het niet meer zitten|was ik maar dood
    ik maak er een einde aan|iedereen is beter af zonder mij|ik wil voor de trein springen|ik snijd mezelf|zelfbeschadiging
    I want to die|suicidal|I want to end my life|kill myself|my wife does not want to live`,
  violence: `
    mijn man wordt agressief en slaat|mijn man slaat me|hij slaat mij|mijn zoon slaat mij|ik ben geslagen|hij bedreigt me|bedreigt mij|ik word bedreigd|mishandeling
    ik ben bang voor mijn man|bang voor mijn vrouw|bang voor mijn partner|bang voor mijn zoon|ik heb mijn moeder een klap gegeven
    ik heb haar geslagen|mijn vader wordt mishandeld|huiselijk geweld|ik word mishandeld xyzzy
    hij dwingt me|mijn dochter steelt geld van mij|ik durf niet meer naar huis|mijn man scheldt mij uit|onveilig thuis|hij sluit me op
    ik ben bang dat ik hem wat aandoe|ik heb mijn vader door elkaar geschud|ik sloeg hem|seksueel misbruik|stalking
    my husband is hurting me|he hits me|I am afraid of my husband|my son is threatening me`,
  exhausted: `
    ik word gek van mijn moeder|ik wordt gek van mijn man|ik ga eraan kapot|I can not go on
    ik kan niet meer|ik kan echt niet meer|ik kan niet meer voor hem zorgen|ik trek het niet meer|trek het niet meer
    ik kan het niet meer volhouden|niet meer volhouden|ik hou het niet meer vol|ik red het niet meer
    ten einde raad|radeloos|ik zit er helemaal doorheen|het wordt me te veel|ik ben er klaar mee|ik ben kapot|ik huil elke dag
    I can't cope|I cannot cope anymore|cannot go on|I can't go on like this`,
};

describe.each(Object.entries(HEARD))('%s', (kind, queries) => {
  test.each(queries.split(/[|\n]/).map((query) => query.trim()))('%s', (query) => {
    expect(urgent(query)).toBe(query === '' ? 'idle' : kind);
  });
});

const ORDINARY = `
  ik heb geen zin in koken|zin in het leven|wat is de zin van mantelzorg|gek op dieren|kapotte fiets maken|hij is gevallen
  zij moet niet opstaan van de huisarts|mijn moeder moet te veel pillen slikken|ze vergeet alle pillen|ik krijg geen hulp|sla met dressing|val ik op de grond
  naar huis durven na het ziekenhuis|hij duwt de rolstoel|ik steel geen tijd|de deur op slot|treinkaartje naar mijn dochter
  klaar met de cursus|de was is helemaal op tijd klaar|schreeuwen van de kinderen|groente snijden|doodmoe|vrijwillige ambulance wens
  mijn man wil niet meer eten|geen lucht in de fietsband|ik kan niet meer fietsen|leven met dementie|mijn man slaapt slecht
  hij wil niet meer naar de dagopvang|ik wil niet meer voor hem zorgen|mijn man is dood|mijn moeder is dood gegaan|bang om te vallen
  revalidatie na een hartaanval|mijn man heeft een beroerte gehad|leven zonder pijn|niet lang meer te leven|bang voor de toekomst
  eten met mes en vork|kleren liggen op de grond|mijn man is gevallen|ik ben bang alleen|hulp voor mijn moeder
  mijn rug doet pijn|hij kan niet meer lopen|een uitweg zoeken|klap op het hoofd|mijn hart slaat over
  hoe houd ik het vol|de hond van mijn moeder|I need a break|someone to talk to|my father falls a lot|eigen bijdrage niet meer betalen`;

test.each(
  ORDINARY.trim()
    .split(/[|\n]/)
    .map((query) => query.trim()),
)('an ordinary question: %s', (query) => {
  expect([null, 'idle']).toContain(urgent(query));
});

test('who no longer wants to live finds no help that only shares a word with what they typed', () => {
  const lines = [
    entry({ id: 'lijn', name: 'Niet meer leven', short: 'Bel als u niet meer wilt leven.', kinds: ['psychisch'] }),
    entry({ id: 'inloop', name: 'Inloophuis', short: 'Leven met kanker.', kinds: ['psychisch'] }),
  ];
  const open = { region: REGION, entries: new Map(lines.map((one) => [one.id, one])), index: openSearchIndex(lines) };
  const idsOf = (text: string) => {
    const result = search(open, { text, today: '2026-11-22' }, lexicon);
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  };
  expect(idsOf('leven')).toContain('inloop');
  expect(idsOf('ik wil niet meer leven')).toEqual(['lijn']);
});
