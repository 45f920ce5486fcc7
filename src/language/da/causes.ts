import type { CauseWords } from '../en/causes.ts'

export const causes: CauseWords = {
  onlyFemale: 'Kun for kvindekroppen.',
  texts: {
    'up-slip': {
      title: 'Hofteben forskudt opad (up-slip)',
      line: 'Efter et fald på den ene balde sidder hoftebenet lidt højere på korsbenet.',
      look: 'Se på trinnet i symfysen, på det andet SI-led, og på hvilket ben der måles kortest liggende.',
      evidence:
        'At et hofteben bliver siddende forskudt, er omstridt: med markører i knoglen er der ikke set forskydninger over 2 mm, og ingen ændrede sig ved behandling. Det, der følger her, er beregnet af modellen.',
    },
    'hip-bone-back': {
      title: 'Hofteben drejet bagover',
      line: 'Det ene hofteben er drejet bagover i forhold til korsbenet.',
      look: 'Se hofteskålen løfte sig og symfysen følge med, og hvor lidt kortere benet i den side måles liggende.',
      evidence:
        'Bevægelsen i SI-leddet er målt til 1 til 2 grader, højst cirka 4. En varig drejning er omstridt. Benlængderne følger af modellens geometri; som klinisk test er de omstridte.',
    },
    'hip-bone-forward': {
      title: 'Hofteben drejet fremover',
      line: 'Det ene hofteben er drejet fremover i forhold til korsbenet.',
      look: 'Se hofteskålen sænke sig og symfysen følge med, og hvor lidt længere benet i den side måles liggende.',
      evidence:
        'Bevægelsen i SI-leddet er målt til 1 til 2 grader, højst cirka 4. En varig drejning er omstridt. Benlængderne følger af modellens geometri; som klinisk test er de omstridte.',
    },
    'flare-out': {
      title: 'Hofteben åbnet udad',
      line: 'Forsiden af det ene hofteben er drejet væk fra midtlinjen (out-flare).',
      look: 'Se oppefra: symfysen åbner fortil, og det andet hofteben drejer lidt med samme vej rundt, altså indad.',
      evidence:
        'Små drejninger om den lodrette akse ligger inden for det, der er målt. At en drejning varer ved, er omstridt. Det, der følger, er beregnet af modellen.',
    },
    'flare-in': {
      title: 'Hofteben drejet indad',
      line: 'Forsiden af det ene hofteben er drejet ind mod midtlinjen (in-flare).',
      look: 'Se oppefra: symfysen lukker fortil, og det andet hofteben drejer lidt med samme vej rundt, altså udad.',
      evidence:
        'Små drejninger om den lodrette akse ligger inden for det, der er målt. At en drejning varer ved, er omstridt. Det, der følger, er beregnet af modellen.',
    },
    'locked-sij': {
      title: 'Låst SI-led',
      line: 'Leddet mellem korsben og hofteben bevæger sig slet ikke.',
      look: 'Intet ændrer sig af låsen alene. Rul bækkenet, stå på ét ben, eller læg en forhøjelse under den ene fod: L5/S1 bevæger sig nogle få procent mere, det andet SI-led ikke målbart mere.',
      evidence:
        'Stive og sammenvoksede led er målt hos mennesker. Virkningen på naboerne er lille: 1 til 5 % mere bevægelse i L5/S1 i én computermodel og ikke mere bevægelse i det andet SI-led i syv præparater.',
    },
    'locked-sij-turning': {
      title: 'SI-led låst for drejning',
      line: 'Hoftebenet kan stadig glide, men ikke dreje fremover eller bagover i forhold til korsbenet.',
      look: 'Intet ændrer sig af låsen alene. Rul bækkenet: korsbenet følger hoftebenene, uden at leddet giver sig, og lænden tager forskellen.',
      evidence:
        'Afstivede led er målt; en lås i kun én retning er et tankeeksperiment. Det, der følger, er beregnet af modellen.',
    },
    'stiff-sij': {
      title: 'Stift SI-led',
      line: 'Leddet giver sig stadig, men der skal mere kraft til den samme bevægelse.',
      look: 'Intet ændrer sig, før leddet skal bevæge sig. Rul bækkenet, eller læg en forhøjelse under den ene fod, og sammenlign de to SI-led.',
      evidence:
        'Led med knoglebro findes i hvert tiende skelet af ældre mænd. Ved operativ stivgørelse finder en computermodel 28 til 60 % mindre bevægelse og ringe virkning på naboerne.',
    },
    'locked-hip': {
      title: 'Låst hofteled',
      line: 'Lårbenet bevæger sig ikke i hofteskålen.',
      look: 'Intet ændrer sig af låsen alene. Læg en forhøjelse under foden i den side: knæet bøjer, og bækkenet hæves mindre, end det ellers ville.',
      evidence:
        'Et led, der slet ikke bevæger sig, er grænsen for stivhed og valgt til undervisning. Det, der følger, er beregnet af modellen.',
    },
    'stiff-hip': {
      title: 'Stift hofteled',
      line: 'Hoften giver sig mindre i alle retninger.',
      look: 'Læg en forhøjelse under foden i den side: knæet bøjer lidt mere, og overkroppen forskydes et par millimeter.',
      evidence:
        'Hvor meget en hofte kan rotere, varierer meget mellem raske mennesker, og hos fire ud af ti mellem de to sider. Det, der følger, er beregnet af modellen.',
    },
    'shifted-hip': {
      title: 'Hofteleddets centrum flyttet op',
      line: 'Centrum i det ene hofteled sidder lidt højere i bækkenet.',
      look: 'Bækkenet synker i den side som ved et kortere ben, selv om benenes knogler er lige lange.',
      evidence: 'Størrelsen er valgt til undervisning. Resten er beregnet af modellen.',
    },
    'short-leg': {
      title: 'Kort ben',
      line: 'Lårbenet i det ene ben er kortere.',
      look: 'Se bækkenet hælde, hoftebenene dreje lidt i forhold til hinanden og rygsøjlen bue ud mod den korte side.',
      evidence:
        'Ni ud af ti mennesker har ben af ulige længde, i gennemsnit 5 mm. Hældningen og retningen af drejning og kurve er målt; størrelserne varierer, og mange har forskel uden kurve eller kurve uden forskel.',
    },
    'short-shin': {
      title: 'Kort skinneben',
      line: 'Skinnebenet i det ene ben er kortere.',
      look: 'Bækkenet tipper, og rygsøjlen buer som ved et kort lårben. Forskellen er knæet: i den side står det lavere.',
      evidence:
        'Ni ud af ti mennesker har ben af ulige længde, i gennemsnit 5 mm. Hældningen og retningen af drejning og kurve er målt; om det er låret eller skinnebenet, der gør forskellen, betyder næsten intet for bækkenet i modellen.',
    },
    'short-leg-lifted': {
      title: 'Kort ben med forhøjelse',
      line: 'Det ene ben er kortere, og under foden ligger en sål af samme højde.',
      look: 'Bækkenet kommer i vater, og kurven forsvinder. Liggende er benet lige så kort som før.',
      evidence:
        'I målinger af børn og voksne retter forhøjelser de fleste funktionelle kurver ud, men ikke alle. At en fuld forhøjelse fjerner hele kurven, følger af modellens geometri.',
    },
    'foot-lift': {
      title: 'Forhøjelse under den ene fod',
      line: 'Der ligger en sål under den ene fod; benene er lige lange.',
      look: 'Bækkenet hæves i den side; hoftebenet dér drejer bagover, det andet fremover.',
      evidence: 'Hældningen og drejningens retning er målt hos raske. Drejningens størrelse er usikker.',
    },
    'cause-or-response': {
      title: 'Årsag eller kompensation?',
      line: 'Når et hofteben er drejet bagover, måles benet kortere. Men på et kort ben drejer hoftebenet fremover.',
      look: 'Sammenlign med det korte ben i samme side: i begge måles benet kortere liggende, her langt mindre, og hoftebenene er drejet hver sin vej.',
      evidence:
        'Drejningen på et kort ben er målt og er en kompensation. Den omvendte rækkefølge, at et drejet hofteben får benet til at måle kortere, følger af geometrien og er omstridt som klinisk tegn. Begge dele kan være sande på samme tid.',
    },
    'coccyx-forward': {
      title: 'Haleben bøjet fremad',
      line: 'Halebenets spids peger længere fremad, for eksempel efter et fald eller en fødsel.',
      look: 'Se ind fra siden, i det halverede bækken, på vinklen mellem korsben og haleben: bækkenbunden følger med.',
      evidence:
        'Halebenet bevæger sig 5 til 25 grader hos mennesker uden gener. Formen varierer meget. Resten af kroppen reagerer næsten ikke i modellen.',
    },
    'coccyx-back': {
      title: 'Haleben bøjet bagud',
      line: 'Halebenets spids peger længere bagud.',
      look: 'Se ind fra siden, i det halverede bækken, på vinklen mellem korsben og haleben: bækkenbunden strækkes og holder noget af drejningen tilbage.',
      evidence:
        'Forskydning bagud er målt i siddende stilling; spidser, der peger bagud, ses oftest hos kvinder. Resten af kroppen reagerer næsten ikke i modellen.',
    },
    'coccyx-side': {
      title: 'Haleben til den ene side',
      line: 'Halebenets spids peger til den ene side.',
      look: 'Se bagfra: bækkenbundens muskler bliver kortere i den ene side og længere i den anden.',
      evidence:
        'Formen på det raske haleben varierer meget. At en afvigelse til siden virker på resten af kroppen, er omstridt; i modellen gør den det næsten ikke.',
    },
    'coccyx-shifted': {
      title: 'Haleben gledet bagud',
      line: 'Halebenet sidder nogle millimeter længere bagud på korsbenet, som efter et fald på det.',
      look: 'Se på bækkenbunden: den bliver nogle procent længere, både stående og siddende.',
      evidence:
        'Et haleben, der glider bagud i siddende stilling, er målt på røntgenbilleder. Størrelsen her er valgt til undervisning; hvor meget vævet forlænges, er beregnet af modellen, og resten af kroppen reagerer næsten ikke.',
    },
    'coccyx-locked': {
      title: 'Stift haleben',
      line: 'Halebenet bevæger sig ikke i forhold til korsbenet.',
      look: 'Stående og siddende ret op ændrer intet sig. Siddende sammensunket, hvor halebenet når ned på sædet, bøjer et frit haleben fremad; dette bliver, hvor det er.',
      evidence:
        'På scanninger af raske voksne er leddet vokset sammen hos cirka halvdelen; under 5 graders bevægelse regnes som ubevægeligt.',
    },
    'stiff-foot': {
      title: 'Stiv fod og ankel',
      line: 'Efter en forstuvning eller et brud giver fod og ankel sig mindre.',
      look: 'Læg en forhøjelse under foden. Virkningen på bækkenet i hvile er lille; det er pointen.',
      evidence:
        'Ankler med mindre end 10 graders dorsalfleksion er målt, og det samme er små ændringer ved bækkenet under gang. En model i hvile kan ikke vise gang.',
    },
    'flat-foot': {
      title: 'Platfod',
      line: 'Hælen står i valgus (vippet udad), og svangen er lavere.',
      look: 'Se efter en virkning på bækkenet, og sammenlign med en forhøjelse på få millimeter: i hvile er der næsten ingen.',
      evidence:
        'Hæle i valgus ændrer benets og bækkenets stilling i målinger, men kun lidt, og undersøgelserne er uenige om, hvor meget.',
    },
    'stiff-lower-back': {
      title: 'Stiv lænd',
      line: 'Det kræver mere kraft at bøje og dreje lændens niveauer.',
      look: 'Læg en forhøjelse under den ene fod: brystkassen hælder længere ud til siden, før kurven får den tilbage.',
      evidence:
        'Tryk og muskelspænding fordobler et lændeniveaus stivhed i målinger, og lændekurven følger bækkenets hældning. Hvordan bevægelsen flytter sig opad, er beregnet af modellen.',
    },
    'locked-lower-back': {
      title: 'Låst lænd',
      line: 'Lændens niveauer bevæger sig ikke.',
      look: 'Læg en forhøjelse under den ene fod: hældningen når helt op til brystkassen, før noget kan rette den op.',
      evidence:
        'Et niveau, der slet ikke bevæger sig, er grænsen for stivhed og valgt til undervisning. Det, der følger, er beregnet af modellen.',
    },
    'stiff-upper-back': {
      title: 'Stiv brystryg',
      line: 'Det kræver mere kraft at bøje og dreje brystryggens niveauer.',
      look: 'Læg en forhøjelse under den ene fod: lænd og nakke deler det, som brystryggen ikke længere giver. Det er lidt, for brystryggen gav ikke meget i forvejen.',
      evidence: 'Brystryggens stivhed med ribben er målt. Hvordan bevægelsen fordeler sig, er beregnet af modellen.',
    },
    'loose-pelvis': {
      title: 'Løse bækkenled',
      line: 'Begge SI-led og symfysen giver sig mere, som ved generel hypermobilitet.',
      look: 'Stående i vater ændrer intet sig. Læg en forhøjelse under den ene fod, og se trinnet i symfysen blive større end i et fast bækken.',
      evidence:
        'Større bevægelse er målt: trinnet i symfysen på ét ben er 1,4 mm hos mænd og 3,1 mm hos kvinder, der har født flere gange.',
    },
    'wide-symphysis': {
      title: 'Graviditet og fødsel',
      line: 'Bækkenets led er blødere, og symfysen er bredere.',
      look: 'Se på spalten, og hvor let de to halvdele forskydes i forhold til hinanden med en forhøjelse under den ene fod.',
      evidence:
        'En mere bevægelig symfyse efter fødsler er målt, og bredden varierer mellem mennesker. Hvor bred den er her, er valgt til undervisning; hvordan ringen reagerer, er beregnet af modellen.',
    },
    'nutated-sacrum': {
      title: 'Korsben tippet fremad (nutation)',
      line: 'Korsbenets øverste del sidder lidt længere fremme mellem hoftebenene.',
      look: 'Se ind fra siden i det halverede bækken: korsbenets basis er stejlere, og lændelordosen er lidt dybere. De to sider er ens, så intet tipper sidelæns.',
      evidence:
        'At korsbenet nikker 1 til 2 grader fremad, når det belastes, er målt. At det bliver ved med at stå sådan, for eksempel efter en fødsel, er omstridt. Hvad der følger, er beregnet af modellen.',
    },
    'hip-dysplasia': {
      title: 'Flad hofteskål (hoftedysplasi)',
      line: 'Fra fødslen sidder hofteleddets centrum længere ude (lateralt) og højere, i den ene side eller begge.',
      look: 'I den ene side alene: bækkenet synker der, selv om benenes knogler er lige lange.',
      evidence: 'Retning og størrelse er valgt til undervisning. Resten er beregnet af modellen.',
    },
    'wedge-vertebra': {
      title: 'Kileformet hvirvel',
      line: 'Én lændehvirvel er højere i den ene side.',
      look: 'Se på kurven ovenover, og hvor rygsøjlen vender tilbage for at få hovedet over fødderne.',
      evidence: 'Størrelsen er valgt til undervisning. Resten er beregnet af modellen.',
    },
    'lost-hip-extension': {
      title: 'Hofte uden ekstension',
      line: 'Låret kan ikke føres længere bagud (ekstension) end indstillet; fleksion er fri.',
      look: 'I neutral stilling sker der intet. Rul bækkenet bagover: den hofte, der er stoppet, følger ikke med, og knæet i den side bøjer i stedet.',
      evidence:
        'At hofter mister ekstension, er målt. At knæet og bækkenet tager over, er beregnet af modellen i hvile; gang vises ikke.',
    },
    'lost-hip-rotation': {
      title: 'Hofte, der næsten ikke kan rotere',
      line: 'Låret roterer ikke længere indad og udad i hofteskålen end indstillet; fleksion og ekstension er fri.',
      look: 'I neutral stilling sker der intet. Åbn også hoftebenet i den side så langt udad, som modellen tillader: låret må dreje med, og foden vipper en grad eller to. Mindre drejninger klarer de få grader, der er tilbage.',
      evidence:
        'At hofter mister rotation indad og udad, er målt, og hvor langt en hofte roterer, varierer meget mellem raske mennesker. Hvad der følger i hvile, er beregnet af modellen; gang vises ikke.',
    },
    'tight-pelvic-floor': {
      title: 'Spændt bækkenbund',
      line: 'Musklerne mellem skamben, korsben og haleben trækker, i den ene side eller begge.',
      look: 'Halebenet bøjer fremad, og korsbenet kontranuterer en brøkdel af en grad. Trækker kun den ene side, forlader halebenet også midtlinjen.',
      evidence:
        'I præparater gør spænding i bækkenbunden bækkenets led stivere hos kvinder og drejer korsbenet bagover. Hver af musklerne kan trække cirka 15 til 21 newton. Et skævt træk er kun beregnet af modellen.',
    },
    'stiff-ankle': {
      title: 'Ankel uden dorsalfleksion',
      line: 'Foden kan ikke bøjes længere opad (dorsalfleksion) end indstillet; plantarfleksion er fri.',
      look: 'I stille stand følger der så godt som intet. Modellen er i hvile; hvad en stiv ankel gør under gang, kan ikke ses her.',
      evidence:
        'Mindre bevægelse i hoften under gang er målt. En virkning på det stående bækken er lille og omdiskuteret.',
    },
    'pelvis-rolled-back': {
      title: 'Bækkenet rullet bagover (sammensunket)',
      line: 'Bækkenet er rullet bagover, som når man sidder sammensunket eller står med overkroppen lænet bagover.',
      look: 'Lændens kurve flades omtrent lige så meget ud, som bækkenet ruller, og hovedet kommer frem.',
      evidence: 'At lændens kurve og bækkenet følges ad, er målt: omtrent en grad for hver grad.',
    },
    'pelvis-rolled-forward': {
      title: 'Bækkenet rullet fremover',
      line: 'Bækkenet er rullet fremover i stående stilling.',
      look: 'Lændens kurve bliver omtrent lige så meget dybere, som bækkenet ruller; brystryggens kurve ændrer sig næsten ikke.',
      evidence: 'At lændens kurve og bækkenet følges ad, er målt: omtrent en grad for hver grad.',
    },
    'caesarean-scar': {
      title: 'Ar efter kejsersnit',
      line: 'Strenge af bindevæv fra den nederste del af bugvæggen ned til bækkenet og op til ribbenene giver modstand, når de strækkes.',
      look: 'I rolige stillinger sker der intet: et ar begrænser, det trækker ikke. Først når bækkenet rulles langt fremover, eller ryggen bøjes langt bagover, strammes strengene, og selv da er virkningen lille.',
      evidence:
        'Sammenvoksninger efter kejsersnit er målt og hænger sammen med langvarige bækkensmerter. En virkning på holdningen er ikke fundet; et træk i bækkenet er omstridt.',
    },
    'appendix-scar': {
      title: 'Ar efter blindtarmsoperation',
      line: 'Strenge af bindevæv mellem blindtarm, bugvæg og højre tarmben giver modstand, når de strækkes.',
      look: 'I rolige stillinger sker der intet. Strengene strammes kun ved store bevægelser af overkrop eller bækken.',
      evidence:
        'Sammenvoksninger kan findes efter operationer. At de ændrer bækkenets stilling, er ikke vist og er omstridt.',
    },
    'operation-scar': {
      title: 'Ar efter en anden operation',
      line: 'En streng i bugvæggen mellem ribben og skamben giver modstand, når den strækkes.',
      look: 'I rolige stillinger sker der intet: et ar begrænser, det trækker ikke. Hvor det løber her, er ét eksempel blandt mange.',
      evidence:
        'Sammenvoksninger efter operationer i bughulen er påvist. At de ændrer holdningen, er ikke vist og er omstridt.',
    },
    endometriosis: {
      title: 'Endometriose',
      line: 'Strenge af bindevæv langs båndene mellem livmoder og korsben, ved æggestokken og bag livmoderen giver modstand, når de strækkes.',
      look: 'I rolige stillinger sker der intet: strengene er slappe. Se ind fra siden i det halverede bækken, hvor de løber.',
      evidence:
        'Lavere smertetærskler og mindre bevægelighed er målt. En virkning på bækkenets stilling er ikke fundet.',
    },
    'colon-right': {
      title: 'Tyktarmen i højre side',
      line: 'Den første del af tyktarmen trækker der, hvor den er fæstnet: ved højre tarmben og bugens bagvæg.',
      look: 'Virkningen er lille: kroppen hælder cirka en millimeter, selv ved den stærkeste indstilling.',
      evidence:
        'Nogle behandlere underviser i, at tarmen trækker i bækkenet; det er omstridt. Træg tarm og fornemmelser i benet er noget, behandlere beskriver; det er ikke beregnet.',
    },
    'colon-left': {
      title: 'Tyktarmen i venstre side og endetarmen',
      line: 'Tyktarmens nederste del trækker ved venstre tarmben, endetarmen ved korsben og haleben.',
      look: 'Halebenet bøjer lidt fremad; resten af kroppen bevæger sig mindre end en millimeter.',
      evidence:
        'Nogle behandlere underviser i, at tarmen trækker i bækkenet; det er omstridt. Hvor stort et sådant træk ville være, vides ikke.',
    },
    'organ-fascia': {
      title: 'Fascier ved blære, livmoder, æggestok og nyre',
      line: 'Bindevæv ved blære, livmoder, æggestok og nyre trækker ved skambenet, korsbenet, bækkenets sidevæg og lændehvirvlerne.',
      look: 'Stående er virkningen mindre, end der kan måles. Liggende, hvor benene ikke bærer, er den lidt større.',
      evidence:
        'Omstridt: ingen måling viser, at organernes fascier flytter bækkenet. Spændingen er valgt til undervisning.',
    },
    'tense-iliopsoas': {
      title: 'Spændte hoftebøjere (psoas og iliacus)',
      line: 'Psoas og iliacus har en vedvarende spænding, i den ene side eller begge.',
      look: 'Trækker begge sider, ruller bækkenet omkring en grad fremover, og lændens kurve bliver lidt dybere. Trækker kun den ene, hælder kroppen mod den side, mere liggende end stående. Lyskens nerver løber gennem og langs musklerne.',
      evidence:
        'En vedvarende spænding er omstridt. Hvad den gør ved bækken og rygsøjle, følger af, hvor musklerne er fæstnet. Iliacus krydser ikke SI-leddet.',
    },
    'tight-piriformis': {
      title: 'Spændt piriformis',
      line: 'Musklen fra korsbenets forside til lårbenet har en vedvarende spænding.',
      look: 'SI-leddet i den side glider brøkdele af en millimeter. Iskiasnerven forlader bækkenet lige under musklen.',
      evidence:
        'Nervens og musklens forløb er målt. Om musklen trykker på nerven, kan ikke beregnes her, og hvor ofte det sker hos mennesker, er omstridt.',
    },
    'weak-gluteus': {
      title: 'Svækkede muskler på siden af hoften',
      line: 'Gluteus medius og minimus har mistet tonus i den ene side.',
      look: 'Stå på det ben: bækkenet synker lidt mere i den anden side, før det finder hvile. På begge fødder ændrer intet sig.',
      evidence:
        'Følger af, hvor stor en del af arbejdet med at holde hoften disse muskler har; ikke målt hos mennesker. Modellen er i hvile og går ikke.',
    },
  },
  sides: { left: 'Venstre', right: 'Højre', both: 'Begge sider', none: 'Hele' },
  modes: { held: 'Fastholdt', settled: 'Har sat sig' },
  modesExplained: {
    held: 'Holdes nøjagtigt, som af en hånd på knoglen.',
    settled:
      'En gammel forskydning er blevet leddets nye hvilestilling: ringen afgør, hvor meget af den der bliver tilbage.',
  },
}
