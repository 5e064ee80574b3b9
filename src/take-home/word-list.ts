/**
 * 512 Dutch words of everyday life, without accents and without people, health or faith in them. Each stands for
 * 9 bits. The list may change: a code holds nothing of it.
 */
export const WORDS: readonly string[] = `
  aap aardappel aarde accordeon achtbaan adres advies afdak agenda alfabet ananas anker antenne antwoord appel april
  arend asfalt atlas auto avond avontuur azijn baan badkamer bakfiets bakker balkon ballon banaan bank basis beeld
  begin beker bel berg bestek beuk bezem bioscoop blad bloem bloes boerderij boom bord borstel bos boter bouillon
  brandweer brief bril broccoli broek broer brood brug buik buiten bureau cadeau camera camping caravan chocola cirkel
  citroen computer concert courgette dag deken deksel deur dinsdag doel dolfijn doos dorp douche draad draak druif
  druppel duim dweil echo eekhoorn eend eik eiland eland elleboog emmer enkel envelop erwt etage etui ezel fabriek
  fakkel feest ferry fiets film flamingo fles fluit fontein forel formulier foto framboos fruit gans garage garen
  gebak gebouw geit geluid gember gesprek getal gevel gids gieter gitaar golf gordijn goud graan gras groente groep
  grond grot gym hal halte hamer handdoek handschoen haring haven hek helm hemd hengel herfst hert heuvel hond honing
  hooi horloge hotel hut idee iglo ijs inham inkt insect jaar januari jas journaal juni kaars kabouter kachel kalender
  kameel kamer kamp kanaal kangoeroe kano kantoor kapper kapstok karton kastanje kasteel kermis kers ketel ketting
  keuken kikker kip kiwi klant klas klei kleur klok klomp knie knoflook knoop koek koekoek koffer koffie kokosnoot kom
  komkommer konijn kool koord koper kopje kraan krat krijt kroon kruid kruiwagen kruk kubus kurk kussen kust kwart
  kwast laars lach ladder lade laken lam landkaart lantaarn lente lepel leraar letter lied lift lijn lijst limoen
  linde linnen lucht lunch maandag maat magneet mango mantel markt matras melk melodie meloen merel meter meubel
  middag mier minuut mist molen morgen mossel motor museum muts muziek naald natuur nest neus noorden noot nummer oase
  oceaan ochtend oester oever olie olifant onweer ooievaar oor orgel otter oven paard pad paddenstoel pagina palm
  pannenkoek panter papegaai papier paprika paraplu parel park pasta patat pauw pauze peer pen penseel peper perron
  perzik piano picknick pijl pinda pindakaas plaat plank plein ploeg pluim podium poes polder pomp pompoen pony poort
  post potlood prei prijs pruim punt puzzel raam radijs radio raket rand ree regen regenboog reiger reis rekening
  restaurant rijst ring rivier robot rolschaats rots rozijn rugzak salade sandaal saus schaap schaar schaduw schelp
  scherm schip schoen school schors schouder schrift schuur seconde september sinaasappel sjaal slager slak slee
  sleutel sloot slot sneeuw sneeuwpop snoep soep sok speelgoed spel spiegel spijker spinazie spons spoor sport stad
  stal station steen ster stoel stof storm straat strand stro stroom struik suiker supermarkt taal taart tafel tak
  tapijt taxi tegel telefoon televisie tennis tent terras theater thee thuis tijd tijger tomaat toneel toren touw trap
  trein trommel trompet trui tuin tulp tunnel uil uitzicht vaas vakantie valk varen vat veld venster verf verhaal
  verjaardag veter vijg vijver viool vis vlag vleugel vlieger vliegtuig vlinder vloer voet vogel vork vraag vulpen
  vuur waaier wafel wagen walnoot walvis wandeling wang warmte water week weg wekker wereld werk wiel wijk wind winkel
  winter wolk woord wortel zaad zadel zaklamp zalm zebra zeehond zeep zeil zilver zolder zomer zondag zout zuiden
  zwaan zwaluw zwembad
`
  .trim()
  .split(/\s+/);
