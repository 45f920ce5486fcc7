import type { StoryWords } from '../en/stories.ts'

export const stories: StoryWords = {
  title: 'Historier',
  intro:
    'Trin for trin gennem modellen, med dens egne tal. Det, du selv havde stillet op, vender tilbage, når historien er slut.',
  start: 'Begynd',
  next: 'Næste',
  back: 'Tilbage',
  end: 'Slut historien',
  again: 'Forfra',
  progress: 'Trin {at} af {of}',
  keys: 'Page Down og Page Up går frem og tilbage.',
  refused: 'Modellen kan ikke vise dette trin for denne krop; billedet bliver, som det var.',
  unvalidated: 'Ikke efterprøvet: der findes ingen målinger på mennesker at holde disse tal op imod.',
  numbers: 'Det viser modellen her',
  byCause: 'Hvad årsagen ændrer',
  noChange: 'Intet ændrer sig mere, end der kan måles.',
  tissues: 'Væv, ændring i længde i forhold til rolig stående stilling',
  nerves: 'Hvor tæt: midterlinjerne af nerve og nabo, og ændringen fra rolig stående stilling',
  nerveNear: 'til {name}; {change}',
  lit: 'Fremhævet: {names}',
  payers: 'Her ligger den elastiske belastning',
  magnified: 'Bevægelserne er tegnet {n} gange større; tallene er, som de er.',
  ofCause: {
    before: { title: 'Før', text: 'Modellen, uden at der er gjort noget ved den. {line}' },
    done: 'Hvad der gøres',
    stance:
      'Den samme årsag i en anden stilling: {stance}. Nu er det noget andet, der bærer kroppen; tallene viser, om kroppen også reagerer anderledes.',
    trial: {
      title: 'Sat på prøve',
      text: '{asked} Skyggen er den samme krop uden årsagen; ved hvert tal står, hvor meget årsagen ændrer det.',
    },
    trials: {
      lift: 'Der ligger en forhøjelse på 20 mm under den ene fod.',
      opened: 'Hoftebenet holdes åbnet 8 grader udad, mere end der er målt hos mennesker.',
      'rolled-back': 'Bækkenet er rullet 10 grader bagover.',
      'rolled-forward': 'Bækkenet er rullet 10 grader fremover.',
      slumped: 'Kroppen sidder sammensunket med bækkenet rullet 20 grader bagover, så halebenet når ned på sædet.',
    },
    known: 'Hvad man ved',
  },
  told: {
    'chain-reaction': {
      title: 'Kædereaktionen',
      line: 'Fra et kort ben gennem bækkenet op til øjnene og ned til fodsålerne.',
      steps: {
        level: {
          title: 'I vater',
          text: 'Modellen står med begge fødder på gulvet. De to hoftekamme er lige høje, og øjnene ser lige frem. Ni ud af ti mennesker har ben af forskellig længde, i gennemsnit cirka 5 mm, så de færreste er helt sådan.',
        },
        pelvis: {
          title: 'Bækkenet tipper',
          text: 'Nu er højre ben 10 mm kortere. Bækkenet står på to hofteled i forskellig højde, så det synker i højre side. Rygsøjlen holdes foreløbig i ét stykke, så det kun er fundamentet, der reagerer.',
        },
        'sacral-base': {
          title: 'Ringen giver sig lidt',
          text: 'Korsbenet, de to hofteben og tre led er en lukket ring: ingen af dem kan dreje alene. Hoftebenet i den lange side drejer lidt bagover i forhold til det andet. Det er brøkdele af en grad; billedet er forstørret, så det kan ses. Det meste af hældningen når korsbenets basis.',
        },
        'first-level': {
          title: 'L5 reagerer',
          text: 'Tårnet ovenover hælder med sit fundament: hoved og skuldre hænger ud til højre. Når kun leddet mellem L5 og korsbenet slippes fri, bøjer det en lille del tilbage, og allerede da når mindre af hældningen op til toppen.',
        },
        lumbar: {
          title: 'Kurven i lænden',
          text: 'Når alle fem lændeled er frie, danner lænden en kurve, der buer ud mod det korte ben. Det er den, der bringer kroppen ind over fødderne igen. I undersøgelser går kurven den vej hos de fleste med et kort ben, men ikke hos alle.',
        },
        thorax: {
          title: 'Brystkasse og ribben',
          text: 'Brystrygsøjlens led kommer med. De holdes af ribben og brystben og giver sig hver især mindre end et lændeled, så kurven løber blødt ud. Der er ikke enighed om, hvilken vej brysthvirvlerne drejer, og modellen påstår ingen retning.',
        },
        shoulders: {
          title: 'Skuldre, arme og hænder',
          text: 'Skulderbælte og arme hænger på brystkassen og følger den: kraveben, skulderblad, albue, håndled og hånd bevæger sig med den som ét. Det, der er tilbage af hældningen, ses som en højdeforskel ved skuldre og fingerspidser, her mindre, end der kan måles.',
        },
        neck: {
          title: 'Nakken',
          text: 'Nakken er det sidste stykke. Dens led kan bøje til begge sider for at bære hovedet ind over midten mellem fødderne.',
        },
        head: {
          title: 'Hoved og kæbe',
          text: 'Øjnene ender i vater: det har modellen som mål, ligesom mennesker har, så det beviser ikke noget. Underkæben hænger på kraniet og følger det. Hvad et kæbeled mærker, kan ikke beregnes her.',
        },
        hips: {
          title: 'Nedad igen: hofter og knæ',
          text: 'Det skrå bækken ændrer også benene: den ene hofte trækkes ind under kroppen, den anden ud. Knæene giver sig en brøkdel af en grad. Hos mennesker bøjes knæet på det lange ben ofte mere end det.',
        },
        feet: {
          title: 'Fødderne',
          text: 'Vægten flytter sig lidt over på det lange ben, som det er målt hos mennesker, der står stille. Når de går, belastes det korte ben i stedet mere; det kan en model i hvile ikke vise. Fødderne drejer let under benet.',
        },
        payers: {
          title: 'Hvem bærer belastningen',
          text: 'Lagt sammen over alle led ligger det meste af belastningen fra et kort ben i de to hofteled; SI-leddene og rygsøjlen deles om resten. Lås et led, og gå trinene igennem igen for at se, hvem der tager over.',
        },
      },
    },
    'cause-or-compensation': {
      title: 'Årsag eller kompensation?',
      line: 'Et drejet hofteben og ben af forskellig længde: hvad kommer først?',
      steps: {
        question: {
          title: 'To veje til ét billede',
          text: 'Et hofteben, der er drejet, og et ben, der måles kortere end det andet. Drejningen kan være en reaktion på benet, eller benet en følge af drejningen. Modellen viser begge dele, og hvordan de kan skelnes.',
        },
        response: {
          title: 'Kompensationen',
          text: 'Først knoglerne: højre ben er 10 mm kortere. Bækkenet synker i højre side, og højre hofteben drejer fremover, venstre bagover. Den retning er målt hos mennesker.',
        },
        'response-levelled': {
          title: 'Fjern grunden',
          text: 'Det samme korte ben med en lige så høj forhøjelse under foden. Bækkenet er i vater, og hoftebenenes drejning forsvinder sammen med hældningen. En kompensation forsvinder sammen med sin grund.',
        },
        cause: {
          title: 'Årsagen',
          text: 'Nu er knoglerne lige lange, og højre hofteben holdes drejet 5 grader bagover. Liggende er hofteskålen flyttet opad, og højre ben måles kortere. Læg mærke til retningen: bagover, ikke fremover som før.',
        },
        'cause-settled': {
          title: 'Når ringen får lov at reagere',
          text: 'Den samme drejning som en ny hvilestilling i stedet for at blive holdt: den lukkede ring fordeler den på alle tre led, og mindre end halvdelen bliver tilbage mellem de to hofteben. Begge gange er forskellen på benene kun cirka en millimeter, som næppe nogen kan aflæse. Om et hofteben bliver ved med at være drejet hos mennesker, er omstridt.',
        },
        apart: {
          title: 'Sådan skilles de ad',
          text: 'Liggende er det korte ben stadig kort, men hoftebenene er ikke længere drejet: de kompenserede kun, fordi kroppen stod. Stående var hoftebenet i den korte side drejet fremover; som årsag ville det være drejet bagover. I det første tilfælde er knoglerne ulige lange, i det andet er de det ikke. De to ligner hinanden ved første blik, og begge er sande i modellen.',
        },
      },
    },
    nerves: {
      title: 'Her løber nerverne',
      line: 'Fra korsbenets åbninger til foden, gennem lysken, og fra nakken til hånden.',
      steps: {
        roots: {
          title: 'Rødder og plexus',
          text: 'Iskiasnervens rødder samles foran korsbenet og forlader bækkenet under piriformis. N. pudendus svinger rundt om spina ischiadica til bækkenbunden. Forløbene er forenklede; det, der ligger omkring dem, er udeladt.',
        },
        piriformis: {
          title: 'Piriformis trækker',
          text: 'Nu trækker højre piriformis. Det, der kan beregnes, er, hvor tæt musklens linje kommer på nervens, og det ændrer sig ganske lidt. Om en nerve bliver trykket, kan ikke beregnes ud fra linjer, og det påstås ikke.',
        },
        skin: {
          title: 'Hvor en rod mærkes',
          text: 'Hver rod forsyner en stribe hud. Her er L5, S1 og S2 fremhævet; de løber i iskiasnerven ned til foden. Grænserne er omtrentlige: lærebøgernes kort er ikke enige, og nabostriber overlapper hinanden.',
        },
        groin: {
          title: 'Gennem lysken',
          text: 'N. femoralis, n. obturatorius, n. ilioinguinalis og n. cutaneus femoris lateralis løber ved siden af eller gennem psoas og iliacus. Begge muskler er nu spændt i højre side, og afstandene aflæses igen. Nogle behandlere underviser i, at en sådan spænding mærkes i lyske og lår; det er næsten ikke målt.',
        },
        coccyx: {
          title: 'Ved halebenet',
          text: 'Plexus coccygeus er lille og forsyner kun huden over halebenet. Her er halebenet bøjet fremad. At det skulle gøre fødder følelsesløse, siges af og til; man kender ingen nerve, der løber den vej.',
        },
        hands: {
          title: 'Op til hænderne',
          text: 'Armens og håndens nerver forlader nakken, løber mellem dens muskler og ind under kravebenet. Behandlere ser en vej fra et bækken, der tipper, op til hænder, der sover eller prikker. Med et højre ben, der er 10 mm for kort, når der mindre op til modellens skuldre, end man kan måle hos mennesker.',
        },
      },
    },
    organs: {
      title: 'Organer og bækken',
      line: 'Hvad organerne hænger i, hvad de ville gøre, hvis de trak, og det omvendte.',
      steps: {
        places: {
          title: 'På deres pladser',
          text: 'Blære, livmoder og tarm ligger i bækkenringen, holdt af bånd til skamben, korsben og bækkenets sidevæg; nyrerne ligger ved de sidste ribben. Det hele er forenklet.',
        },
        pull: {
          title: 'Hvis deres bindevæv trak',
          text: 'Båndene fra blære, livmoder, æggestok og nyre i højre side trækker med 10 newton hver, cirka vægten af en liter mælk. Den stående krop bevæger sig næsten ikke. Hvor hårdt et sådant bånd trækker hos mennesker, ved man ikke.',
        },
        reverse: {
          title: 'Det omvendte',
          text: 'Nu er højre hofteben drejet 4 grader bagover, og der er ikke gjort andet. Båndene ændrer længde, nogle mere i den ene side end i den anden. Nogle behandlere underviser i, at organer arbejder anderledes af den grund; der mangler målinger.',
        },
        scar: {
          title: 'Et ar begrænser, det trækker ikke',
          text: 'Strenge af bindevæv efter et kejsersnit i begge sider. I rolig stående stilling er de slappe, og intet bevæger sig. Det passer med det, der er målt: en virkning på holdningen er ikke fundet.',
        },
      },
    },
  },
}
