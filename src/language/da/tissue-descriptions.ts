import type { TissueDescriptions } from '../tissue-description-ids.ts'

export const tissueDescriptions: TissueDescriptions = {
  sacrotuberous:
    'Et bredt bånd fra korsbenets og tarmbenets bagside ned til sædeknuden. Sammen med naboen hindrer det korsbenets nedre ende i at svinge op; det er stramt, når korsbenets øverste del nikker fremad.',
  sacrospinous:
    'En kort vifte fra kanten af korsben og haleben til spina ischiadica, lige foran lig. sacrotuberale. N. pudendus svinger rundt om dens ydre ende.',
  'anterior-sacroiliac':
    'En tynd plade over forsiden af SI-leddet, en fortykkelse af ledkapslen. Den er det svageste af leddets bånd.',
  'interosseous-sacroiliac':
    'Korte, kraftige fibre, der fylder spalten bag ledfladerne. De er den vigtigste binding mellem korsben og tarmben.',
  'long-posterior-sacroiliac':
    'Fra den bageste øvre hoftebenstorn (SIPS) ned til korsbenets kant; det kan mærkes lige under tornen. Modsat de nedre bånd er det stramt, når korsbenets øverste del nikker bagud.',
  'short-posterior-sacroiliac': 'Fibre bag leddet, som løber fra korsbenets bagside udad og opad til tarmbenet.',
  iliolumbar:
    'Strenge fra siden af L5 til hoftekammen. De binder den nederste lændehvirvel til ringen: det, der tipper bækkenet, tipper L5 med.',
  inguinal:
    'Den nedre kant af den ydre skrå bugmuskel, spændt ud fra SIAS til tuberculum pubicum. Kar, nerver og hoftebøjere løber under det til låret.',
  'lateral-sacrococcygeal':
    'Fra korsbenets nedre hjørne til siden af halebenet. Når halebenet hælder til den ene side, bliver det kortere der og længere i den anden.',
  iliofemoral:
    'Et kraftigt, vifteformet bånd over hoftens forside. Det begrænser hoftens ekstension, så man kan stå med kun lidt muskelarbejde.',
  pubofemoral: 'Fra skambenet under hoften til lårbenshalsen. Det strækkes ved abduktion.',
  ischiofemoral: 'Snor sig fra hofteskålens bageste kant rundt om lårbenshalsen. Det strækkes ved indadrotation.',
  'thoracolumbar-fascia':
    'En senet plade over lænden, hvor latissimus dorsi, gluteus maximus og de dybe bugmuskler mødes. Den forbinder arm, overkrop og ben hen over rygsøjlen.',
  'round-ligament':
    'En streng fra livmoderens øvre hjørne gennem lysken. Den er slap i stående stilling og vokser under graviditet.',
  'broad-ligament':
    'En fold af bughinden fra livmoderen til bækkenets sidevæg. Den rummer blodkar, snarere end den bærer belastning.',
  uterosacral:
    'Fra livmoderhalsen bagud til korsbenet. Sammen med det i den anden side holder det livmoderhalsen højt og bagtil.',
  pubovesical:
    'Et kort bånd fra skambenet til blærehalsen. I modellen følger blæren korsbenet, så dette bånd viser selv små drejninger af hoftebenet tydeligt.',
  'superior-pubic':
    'Forbinder de to skamben langs deres overkant og afstiver symfysen, så de ikke glider fra hinanden.',
  'arcuate-pubic': 'En tyk og stærk bue under symfysen.',
  'anterior-sacrococcygeal':
    'Løber over forsiden af leddet mellem korsben og haleben. Det strækkes, når halebenet bevæges bagud.',
  'posterior-sacrococcygeal': 'Lukker korsbenskanalens nedre ende og fortsætter over halebenets bagside.',
  anococcygeal:
    'En fast streng fra halebenets spids til endetarmsåbningen, hvor bækkenbundens muskler løber ind fra begge sider.',
  'psoas-major':
    'Fra siderne af lændehvirvlerne gennem bækkenet til lårbenets inderside: hoftens stærkeste fleksor. Den krydser SI-leddet, så dens træk presser rygsøjle og bækken sammen.',
  'psoas-minor': 'En slank muskel foran psoas major, som ender på bækkenets kant. Mange mennesker har den ikke.',
  iliacus:
    'Fylder tarmbenets indre skål og slutter sig til psoas på vej til låret. Den udspringer på selve hoftebenet og krydser derfor ikke SI-leddet.',
  piriformis:
    'Fra korsbenets forside gennem foramen ischiadicum majus til toppen af trochanter major. Iskiasnerven forlader bækkenet under den, hos nogle gennem den.',
  'obturator-internus':
    'Beklæder bækkenets inderside, bøjer om sædebenet og udadroterer låret. Bækkenbunden hænger i dens fascie.',
  'gluteus-maximus':
    'Den store sædemuskel, fra korsben, tarmben og lig. sacrotuberale til lårbenet og tractus iliotibialis. Den fører låret bagud: på trapper, når man rejser sig, og i løb.',
  'gluteus-medius':
    'En vifte fra tarmbenets yderside til trochanter major. Når man står på ét ben, holder den bækkenet i vater.',
  'gluteus-minimus': 'Ligger under den mellemste sædemuskel og hjælper den med at holde bækkenet over standbenet.',
  puborectalis: 'En slynge fra skambenet rundt om endetarmen. Den holder det knæk, der lukker tarmen.',
  pubococcygeus:
    'Den midterste del af levator ani, fra skambenets bagside til halebenet. Dens træk bøjer halebenet fremad.',
  iliococcygeus: 'Den tynde sidedel af levator ani, fra bækkenets sidevæg til halebenet: skålens bund.',
  coccygeus: 'Fra spina ischiadica til kanten af korsben og haleben, på indersiden af lig. sacrospinale.',
  'quadratus-lumborum':
    'Mellem hoftekammen, lændehvirvlerne og det nederste ribben. Den bøjer overkroppen til sin side eller løfter bækkenet i den side.',
  iliocostalis: 'Rygstrækkernes yderste søjle, fra bækken til ribben.',
  longissimus: 'Rygstrækkernes mellemste søjle, fra korsbenet op langs tværtappene.',
  multifidus:
    'Korte bundter tæt på lændehvirvlerne, som spænder over to til fire af dem, ned til korsbenet. De holder niveau på niveau roligt.',
  'rectus-abdominis':
    'Den lige bugmuskel, fra ribben til skamben. Den trækker brystkasse og skamben mod hinanden og ruller dermed bækkenet bagover.',
  'external-oblique':
    'Fra de nedre ribben fremad og ned til hoftekam og lyske. Den drejer overkroppen til den modsatte side.',
  'internal-oblique':
    'Fra hoftekammen fremad og op til de nedre ribben, på tværs af den ydre. Den drejer overkroppen til sin egen side.',
  diaphragm:
    'En kuppel mellem brysthule og bughule, som bevæger sig ved hvert åndedrag; dens crura hæfter på de øvre lændehvirvler.',
  trapezius: 'Fra kranie og nakke til kraveben og skulderblad; her den øvre del. Den bærer skulderbæltet.',
  'levator-scapulae': 'Fra siden af den øvre nakke til skulderbladets øvre hjørne.',
  sternocleidomastoid: 'Fra brystben og kraveben til knoglen bag øret. Den drejer hovedet til den modsatte side.',
  'tensor-fasciae-latae': 'En kort muskel foran på hoften, som strammer tractus iliotibialis på lårets yderside.',
  'biceps-femoris':
    'Den ydre hasemuskel, her dens lange hoved, fra sædeknuden til lægbenet. Dens sene går hos mange over i lig. sacrotuberale.',
  semitendinosus: 'En indre hasemuskel med en lang, strengagtig sene, fra sædeknuden til skinnebenets inderside.',
  semimembranosus: 'Den dybe indre hasemuskel, bred og flad øverst, fra sædeknuden til skinnebenets inderside bagtil.',
  'adductor-longus': 'Den lange muskel, der træder frem i lysken, fra skambenet til midten af lårbenet.',
  'adductor-brevis': 'En kort adduktor bag den lange; n. obturatorius deler sig omkring den.',
  'adductor-magnus':
    'Den største adduktor, fra skamben, sædeben og sædeknude langs hele lårbenet. Dens bageste del virker som en hasemuskel.',
  pectineus: 'En flad muskel mellem skambenet og den øvre del af lårbenet, i lyskens bund.',
  gracilis: 'En slank, remformet muskel langs lårets inderside, fra skambenet forbi knæet til skinnebenet.',
  'rectus-femoris': 'Den del af lårets forside, som også krydser hoften, fra SIAI til knæskallen.',
  'transversus-abdominis': 'Bugvæggens dybeste muskel, et bælte fra hoftekam og nedre ribben til midtlinjen.',
  'sciatic-nerve':
    'Kroppens tykkeste nerve, fra rødderne L4 til S3. Den forlader bækkenet under piriformis og forsyner lårets bagside, underben og fod.',
  'sacral-plexus':
    'Rødderne L4 til S4 samles foran korsbenet, på piriformis, og deler sig igen i nerverne til ben og bækkenbund.',
  'pudendal-nerve':
    'Fra S2 til S4 rundt om spina ischiadica og langs sædebenets inderside til mellemkødet. Den forsyner bækkenbunden og huden omkring.',
  'femoral-nerve': 'Fra L2 til L4 gennem psoas og under lyskebåndet til lårets forside.',
  'obturator-nerve': 'Fra L2 til L4 langs bækkenvæggen og gennem canalis obturatorius til adduktorerne.',
  'lateral-femoral-cutaneous-nerve': 'Fra L2 og L3 hen over iliacus til SIAS; forsyner kun huden på lårets yderside.',
  'ilioinguinal-nerve': 'Fra L1 rundt i bugvæggen til lysken; forsyner huden der.',
  'coccygeal-plexus': 'Et lille net fra S4 og nedefter; forsyner huden over halebenet og intet længere væk.',
  'brachial-plexus': 'Rødderne C5 til Th1 løber mellem halsens muskler og under kravebenet til armen.',
  caecum: 'Tyktarmens blinde begyndelse, i højre tarmbensskål.',
  appendix: 'Et smalt rør på blindtarmen; hvor spidsen ligger, varierer fra person til person.',
  'ascending-colon': 'Stiger op langs bagvæggen i højre side til under leveren.',
  'transverse-colon': 'Hænger tværs over bughulen fra højre til venstre; midten kan ligge så lavt som i bækkenet.',
  'descending-colon': 'Løber ned langs bagvæggen i venstre side.',
  'sigmoid-colon': 'En S-formet slynge i venstre side af bækkenet, ophængt i en fold af bughinden.',
  rectum: 'Tarmens sidste del, i korsbenets og halebenets hulning.',
  uterus: 'Mellem blære og endetarm, tippet fremad hos de fleste kvinder; holdt af livmoderhalsen og af bækkenbunden.',
  vagina: 'Mellem blære og endetarm, gennem bækkenbunden.',
  'uterine-tube': 'Fra livmoderens øvre hjørne mod æggestokken.',
  ovary: 'Ved bækkenets sidevæg, nær de store kars deling.',
  bladder: 'Bag skambenet; tom ligger den i bækkenet, fuld når den op over det.',
  kidney:
    'Bag bughinden i højde med de sidste ribben, ved siden af psoas; den glider et par centimeter med åndedrættet.',
  liver: 'Under mellemgulvets højre kuppel, som den følger ved hvert åndedrag.',
  peritoneum:
    'Den glatte hinde, der beklæder bughulen og det øvre bækken og omgiver de fleste organer; vist som en enkel plade.',
  'coccygeal-bursa': 'En lille slimsæk mellem halebenets spids og huden; ikke alle har den.',
  skin: 'Et omrids af kroppen til orientering; det bærer ingen belastning i modellen.',
  dermatome:
    'Den stribe hud, som én rod fra rygmarven forsyner. Grænserne er omtrentlige: lærebøgernes kort er ikke enige, og nabostriber overlapper hinanden.',
  band: 'En linje, som et ar eller et organs ophæng kan holde eller trække langs i modellen. Den vises kun, mens en årsag bruger den.',
}
