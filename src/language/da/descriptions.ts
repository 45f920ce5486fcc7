import type { BoneDescriptions } from '../description-ids.ts'

export const descriptions: BoneDescriptions = {
  sacrum:
    'Fem hvirvler, der er vokset sammen til én kile mellem hoftebenene. Hele rygsøjlen står på dens overside, så nogle få graders hældning her er en hældning af alt ovenover. De øreformede sider møder tarmbenene i SI-leddene.',
  coccyx:
    'Tre til fem små segmenter under korsbenet, omkring fire centimeter langs kurven. En del af bækkenbunden og to stærke ledbånd hæfter på det; når man sidder, bærer det lidt og giver efter.',
  'coccyx-1':
    'Halebenets første og største segment, forbundet med korsbenets spids. Hos mellem en tredjedel og lidt over halvdelen af voksne er de to vokset sammen.',
  'coccyx-2': 'Det, der følger under halebenets første segment, ned til spidsen; modellen bevæger det som ét stykke.',
  skull:
    'Hviler på atlas med to buede ledflader på undersiden. Modellen holder som et menneske øjnene vandret, når den kan: det er et mål, den har fået, ikke et resultat.',
  mandible: 'Underkæben hænger i kraniet i to led foran ørerne. Hvordan den bevæger sig i modellen, er ikke valideret.',
  sternum: 'Brystbenet lukker brystkassen fortil; ribbensbrusken fra de første syv ribben når frem til det.',
  manubrium: 'Brystbenets øverste del, hvor kravebenene og det første par ribben hæfter.',
  'xiphoid-process': 'Brystbenets lille nederste spids, som er af brusk en stor del af livet.',
  symphysis:
    'Leddet mellem de to skamben fortil: en skive af fiberbrusk, holdt af fire ledbånd. Det lukker bækkenringen, så intet af SI-leddene kan dreje uden det. Hos de fleste voksne bevæger det sig højst 2 mm og 1 grad; hos kvinder, der har født flere gange, omkring 3 mm, når de skifter fra det ene ben til det andet.',
  'pubic-disc': 'Fiberbrusken mellem skambenene, tre til fem millimeter bred hos de fleste voksne.',
  sacrococcygeal:
    'Mellem korsbenets spids og halebenet: en båndskive, et lille led eller sammenvokset knogle, alt efter personen. Fra stående til siddende er 5 til 25 grader almindeligt.',
  intercoccygeal: 'Mellem halebenets første segment og resten. Ofte det mest bevægelige sted i halebenet.',
  temporomandibular:
    'De to kæbeled, som kun bevæger sig sammen: et hængsel, der også glider. Hvordan de bevæger sig i modellen, er ikke valideret.',
  pelvis:
    'Ringen af to hofteben og korsbenet, lukket fortil af symfysen. Fordi det er en ring, kan ingen del dreje alene: det, der sker i ét led, virker på de to andre.',
  spine:
    'Fireogtyve hvirvler med deres båndskiver, der står på korsbenet i tre kurver. Hvert niveau tager lidt af en bøjning; intet tager det hele.',
  thorax: 'Tolv par ribben, brysthvirvlerne og brystbenet: en kasse, der gør denne del af rygsøjlen til den stiveste.',
  'sacral-base':
    'Korsbenets overside, som L5 står på. Det er gennem dens hældning til siden, en benlængdeforskel når op i rygsøjlen.',
  's1-endplate': 'Pladen øverst på den første korsbenshvirvel; dens hældning set fra siden er sacral slope.',
  'jugular-notch': 'Fordybningen ved brystbenets øverste kant, let at mærke mellem kravebenene.',
  'coccyx-tip':
    'Rygsøjlens laveste punkt. Når man sidder, skubbes spidsen frem eller tilbage; begge dele er almindelige.',
  'coccyx-base': 'Halebenets overside, forbundet med korsbenets spids.',
  'sacral-apex': 'Korsbenets nederste ende, hvor halebenet begynder.',
  promontory: 'Korsbenets forreste øvre kant, som rager ind i bækkenet; bækkenindgangen måles derfra.',
  glabella: 'Det glatte sted mellem øjenbrynene; det viser, hvor ansigtet peger hen.',
  vertex: 'Kraniets højeste punkt, når øjnene ser lige frem.',
  head: 'Kranie og kæbe tilsammen, omkring en femtendedel af kroppens vægt, som nakken holder i balance.',
  'hip-bone':
    'Den ene halvdel af bækkenet: tarmbenet øverst, sædebenet bagtil og nederst, skambenet fortil, vokset sammen i hofteskålen før voksenalderen. Det møder korsbenet bagtil og det andet hofteben fortil. Når det drejer bagover, flytter hofteskålen sig op og frem, og benet måles kortere i liggende stilling.',
  innominate: 'Hoftebenet som ét legeme i bevægelse: tarmben, sædeben og skamben drejer sammen om SI-leddet.',
  ilium:
    'Hoftebenets vinge. Kammen kan mærkes i taljen, og tornene fortil og bagtil er de punkter, man bedømmer hældningen på.',
  ischium: 'Hoftebenets nederste, bageste del. Sædeknuden bærer vægten, når man sidder.',
  pubis: 'Hoftebenets forreste del, som møder skambenet fra den anden side i symfysen.',
  acetabulum:
    'Skålen om lårbenshovedet, hvor tarmben, sædeben og skamben mødes. Drej hoftebenet, og skålen følger med: en til to millimeter op eller ned for hver grad.',
  'obturator-foramen':
    'Den store åbning mellem skamben og sædeben, næsten lukket af en hinde; en nerve og nogle blodkar passerer ved den øverste kant.',
  femur:
    'Lårbenet, kroppens længste knogle. Hovedet drejer i hofteskålen; længden afgør det meste af en strukturel benlængdeforskel.',
  tibia: 'Skinnebenet bærer vægten fra knæ til ankel.',
  fibula: 'Den slanke knogle ved siden af skinnebenet. Den bærer kun lidt vægt og danner den ydre ankelkno.',
  patella: 'Knæskallen ligger i senen fra lårets forreste muskel (quadriceps) og gør dens vægtstang længere.',
  shank: 'Skinneben og lægben som ét legeme i bevægelse.',
  talus: 'Mellem skinneben og hælben. Ingen muskel hæfter på det: det bevæger sig derhen, hvor naboerne giver plads.',
  calcaneus: 'Hælbenet rammer jorden først og er vægtstang for lægmusklerne.',
  navicular: 'Slutstenen på fodens inderside: når svangen synker, synker den mest.',
  cuboid: 'På fodens yderside, mellem hælbenet og fjerde og femte mellemfodsben.',
  'cuneiform-1': 'Det inderste og største kileben, bag første mellemfodsben.',
  'cuneiform-2': 'Det mindste kileben; det lader andet mellemfodsben sidde dybt og fast.',
  'cuneiform-3': 'Det yderste kileben, midt i tværbuen.',
  hindfoot: 'Hælbenet som ét legeme i bevægelse. Drejet udad (pronation) lader det skinnebenet dreje lidt indad.',
  forefoot: 'Alt foran hælben og rulleben, bevæget som ét legeme i modellen.',
  foot: 'Seksogtyve knogler, der er en eftergivende bue, når foden lander, og en fast vægtstang, når den sætter af. Modellen er i hvile og kender kun det at stå.',
  clavicle: 'Kravebenet er den eneste knogleforbindelse mellem arm og krop.',
  scapula: 'Skulderbladet glider på ribbenene. En højdeforskel er almindelig og siger ikke meget i sig selv.',
  humerus: 'Overarmens knogle.',
  radius: 'Underarmens knogle på tommelsiden; den drejer om albuebenet, når håndfladen vendes.',
  ulna: 'Underarmens knogle på lillefingersiden, albuens faste halvdel.',
  'upper-arm': 'Overarmsbenet som ét legeme i bevægelse; det hænger i skulderen.',
  forearm: 'Spoleben og albueben som ét legeme i bevægelse.',
  hand: 'Syvogtyve knogler, bevæget som ét legeme i modellen.',
  scaphoid: 'Håndrodsknoglen ved tommelens rod, som forbinder håndrodens to rækker.',
  lunate: 'Midt i håndrodens første række, under spolebenet.',
  triquetrum: 'På lillefingersiden af håndrodens første række.',
  pisiform: 'En ærtestor knogle i en sene, let at mærke ved håndroden.',
  trapezium: 'Bærer tommelen på en saddel.',
  trapezoid: 'Lille og fast indfattet, ved pegefingerens rod.',
  capitate: 'Håndrodens største knogle, som hånden drejer om.',
  hamate: 'Kendes på krogen mod håndfladen, ved ringfingerens og lillefingerens rod.',
  sij: 'Mellem korsben og tarmben: øreformede flader med kamme, der passer i hinanden, holdt af kroppens stærkeste ledbånd. Det bevæger sig lidt: omkring 1,7 grader og 0,7 mm fra stående til andre stillinger, højst 3,6 grader og 2 mm målt med mærker i knoglen. Lidt, og dog går hele kroppens vægt igennem det.',
  hip: 'En kugle i en dyb skål: den bøjer langt, strækker lidt bagud og drejer omkring 40 grader udad og 30 indad. Det, den mangler, må bækken og lænd give.',
  knee: 'Et hængsel, der også drejer lidt, når det er bøjet. I modellen giver det efter fra en let bøjet stilling, så et strakt ben ikke er et stift ben.',
  ankle:
    'Hængslet mellem skinneben og rulleben: foden op og ned. Stivhed her ændrer, hvordan et ben står, men næppe hvordan bækkenet hviler.',
  subtalar:
    'Under rullebenet: lader hælen hælde indad og udad og giver en del af det videre til skinnebenet som en drejning.',
  midfoot: 'Leddet tværs over midten af foden, frit, når hælen hælder udad, og fast, når den hælder indad.',
  sternoclavicular: 'Hvor kravebenet møder brystbenet: det eneste led, der holder armen til kroppen.',
  acromioclavicular: 'Mellem kraveben og skulderblad, yderst på skulderen.',
  glenohumeral: 'Skulderleddet: en stor kugle på en lille skål, kroppens mest bevægelige led. I modellen hænger armen.',
  elbow: 'Et hængsel til at bøje, med en drejetap ved siden af til at vende håndfladen.',
  wrist: 'Mellem spolebenet og den første række af små knogler.',
  asis: 'Punktet forrest på hoftekammen, som man mærker, når man sætter hænderne i siden. De to sider sammenlignes for at bedømme hældning; også raske knogler er forskellige i de to sider.',
  aiis: 'Under den øvre torn, over hofteskålen; her udspringer den lige lårmuskel (rectus femoris).',
  psis: 'Ved hoftekammens bageste ende, under den lille fordybning i huden over lænden. SI-leddet ligger lige foran og nedenfor.',
  piis: 'Under den øvre torn bagtil, ved overkanten af det store hak, som iskiasnerven løber igennem.',
  'iliac-crest': 'Tarmbenets øverste rand. Det højeste punkt er omtrent ud for L4.',
  'pubic-tubercle': 'En lille knude ved siden af symfysen, hvor lyskebåndet ender.',
  'ischial-tuberosity': 'Den knogle, man sidder på. Her udspringer hasemusklerne, og her hæfter lig. sacrotuberale.',
  'ischial-spine': 'En spids torn inde i bækkenet; lig. sacrospinale hæfter på den, og n. pudendus løber rundt om den.',
  'inferior-lateral-angle':
    'Korsbenets nedre hjørne, som kan mærkes til siden for spidsen; de to sider sammenlignes for at se, om korsbenet hælder.',
  'iliac-tubercle': 'Kammens bredeste sted, en håndsbredde bag dens forreste ende.',
  'greater-trochanter':
    'Den knogleknude, man mærker yderst på hoften; de muskler, der holder bækkenet vandret på ét ben, hæfter her.',
  'lesser-trochanter': 'En knude på indersiden af lårbenet, hvor iliopsoas ender.',
  'femoral-head': 'Kuglen i hofteskålen. Højden af de to lårbenshoveder viser, om et bækken står vandret.',
  'medial-epicondyle': 'Fremspringet på indersiden lige over knæet.',
  'lateral-epicondyle': 'Fremspringet på ydersiden lige over knæet.',
  'medial-malleolus':
    'Den indre ankelkno. Når benlængden bedømmes i rygliggende stilling, er det de to, man sammenligner.',
  'lateral-malleolus': 'Den ydre ankelkno, lægbenets nederste ende; den når længere ned end den indre.',
  acromion: 'Skulderens tag, skulderbladets højeste punkt.',
  'scapula-inferior-angle': 'Skulderbladets nederste spids, omtrent ud for Th7.',
  heel: 'Hvor hælen møder jorden; en hælforhøjelse løfter kun dette punkt.',
  fingertip: 'Langfingerens spids, hvis højde ud for låret viser, om skuldrene hælder.',
  eye: 'Linjen gennem begge øjne er det, hovedet holder vandret.',
  ear: 'Ørets åbning; set fra siden ligger den over skulderen, når man står afslappet.',
  rib: 'Et af tolv på hver side. Bagtil følger det sin hvirvel, fortil brystbenet.',
  'costal-cartilage': 'Den fjedrende ende af et ribben ind mod brystbenet; den lader brystkassen udvide sig.',
  metatarsal: 'En af fem lange knogler i forfoden; hovederne på den første og den femte bærer sammen med hælen.',
  'foot-proximal-phalanx': 'Den første knogle i en tå.',
  'foot-middle-phalanx': 'Den midterste knogle i en tå; storetåen har ingen.',
  'foot-distal-phalanx': 'Den yderste knogle i en tå, under neglen.',
  metacarpal: 'En af fem lange knogler i håndfladen.',
  'hand-proximal-phalanx': 'Den første knogle i en finger.',
  'hand-middle-phalanx': 'Den midterste knogle i en finger; tommelen har ingen.',
  'hand-distal-phalanx': 'Den yderste knogle i en finger, under neglen.',
  'vertebra-l':
    'En af fem store hvirvler i lænden. Leddene tillader, at den bøjer og strækker, men næsten ikke, at den drejer.',
  'vertebra-l5':
    'Den nederste hvirvel, kileformet, på korsbenets skrånende flade. De iliolumbale ledbånd binder den til hoftekammene, så den følger bækkenet tættere end nogen anden.',
  'vertebra-t': 'En af tolv hvirvler, der bærer ribben.',
  'vertebra-t12': 'Den sidste hvirvel med ribben: herfra og ned tillader leddene bøjning, herfra og op drejning.',
  'vertebra-c': 'En af nakkens små hvirvler, med åbninger i siderne til hvirvelpulsåren.',
  'vertebra-c7': 'Dens lange torntap er den bule, man mærker nederst i nakken. Lodlinjen måles herfra.',
  atlas: 'Den første hvirvel, en ring uden hvirvellegeme. Kraniet nikker på den.',
  axis: 'Den anden hvirvel. Dens tap er aksen, som atlas og hovedet drejer om.',
  'level-lumbosacral':
    'Mellem L5 og korsbenet: det første niveau, der reagerer, når korsbenets basis hælder. Med et stift SI-led bevæger det sig en til fem procent mere.',
  'level-l': 'Et niveau i lænden: omkring 14 graders bøjning og strækning og omkring 2 graders drejning.',
  'level-thoracolumbar': 'Overgangen fra brystkassen til den frie lænd.',
  'level-t':
    'Et niveau i brystryggen: det drejer mere, end det bøjer. Hvilken vej det drejer under en sidebøjning, er der ikke enighed om.',
  'level-c': 'Et niveau i nakken: det drejer til den side, det bøjer mod, på grund af leddenes form.',
  'level-upper-neck':
    'De to led under kraniet: det øverste nikker, det nederste giver halvdelen af hovedets drejning. De gør mest for at holde øjnene vandret.',
  'disc-l':
    'En tyk båndskive i lænden: en blød kerne i ringe af fibre. Den lader niveauet hælde til alle sider og fjedrer tilbage.',
  'disc-lumbosacral': 'Den nederste båndskive, kileformet og højest fortil: en god del af lændesvajet ligger i den.',
  'disc-t': 'En tynd båndskive i brystryggen.',
  'disc-c': 'En båndskive i nakken, højest fortil: den former nakkens kurve.',
  spinous:
    'Den tap, man kan mærke under huden midt på ryggen. Rækken af dem viser en kurve, men hvirvlerne kan være drejet under den.',
}
