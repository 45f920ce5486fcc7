/**
 * Danish for what the table of measurements compares. The table is made by `npm run validate` in English; here each of
 * its phrases stands by its pattern: `#` is a number, `@` a spinal level, both put back in the same order.
 */
export const findings: { readonly [pattern: string]: string } = {
  yes: 'ja',
  refused: 'afvist',
  inside: 'inden for',
  'sign or order': 'fortegn eller rækkefølge',
  '# to #': '# til #',
  '# to # °': '# til # °',
  '# to # %': '# til # %',
  '# to # mm': '# til # mm',
  '# to # J': '# til # J',
  '# to # mm/°': '# til # mm/°',
  '# and # °': '# og # °',
  '# against # °': '# mod # °',
  '# / # / # ° at # / # / # mm': '# / # / # ° ved # / # / # mm',
  '# / # / # / # ° at # / # / # / # mm': '# / # / # / # ° ved # / # / # / # mm',
  '# / # % on the long leg at # / # mm': '# / # % på det lange ben ved # / # mm',
  'crests # / # / # / # °': 'hoftekamme # / # / # / # °',
  'left #, right #, torsion # °': 'venstre #, højre #, vridning # °',
  'right, right, right': 'højre, højre, højre',
  'trunk ×#, pelvis ×#': 'overkrop ×#, bækken ×#',
  '@ # of #, @ # of #, @ # of #, @ # of #, @ # of #': '@ # af #, @ # af #, @ # af #, @ # af #, @ # af #',
  'torsion per joint per degree of obliquity': 'vridning pr. led pr. grads hældning',
  'short side turns anterior against long side': 'den korte side drejer frem i forhold til den lange',
  '# mm tilts the crests by #° or more, lifted side high':
    '# mm hælder hoftekammene # grader eller mere, den løftede side højest',
  'straight line of torsion over # to # mm (R²)': 'ret linje af vridning over # til # mm (R²)',
  'torsion grows with the difference': 'vridningen vokser med forskellen',
  'height difference at the dimples over that at the femoral heads':
    'højdeforskel ved fordybningerne over SIPS i forhold til ved lårbenshovederne',
  'largest change of lordosis, # to # mm': 'største ændring af lændesvajet, # til # mm',
  'largest change of kyphosis, # to # mm': 'største ændring af brystryggens rundhed, # til # mm',
  'obliquity and torsion grow': 'hældning og vridning vokser',
  '# mm gives more obliquity than # mm': '# mm giver mere hældning end # mm',
  'relative growth of the trunk is not above that of the pelvis':
    'overkroppens ændring vokser forholdsmæssigt ikke mere end bækkenets',
  'quiet standing loads the long leg': 'rolig stående stilling belaster det lange ben',
  'crest tilt > sacral tilt > lumbar curve': 'hoftekammenes hældning > korsbenets hældning > lændekurven',
  'curve convex to the short (right) side': 'kurven buer mod den korte (højre) side',
  'frontal curve grows with the difference': 'sidekurven vokser med forskellen',
  'change of lordosis at # mm': 'ændring af lændesvajet ved # mm',
  'curve gone when the lift equals the difference (by construction)':
    'kurven er væk, når forhøjelsen svarer til forskellen (følger af opbygningen)',
  'extra load of the long leg at # mm': 'ekstra vægt på det lange ben ved # mm',
  'obliquity of this run': 'hældning i denne kørsel',
  'change of curve for a change of obliquity of about #°': 'ændring af kurven ved en ændret hældning på omkring #°',
  'curve falls when the difference is corrected': 'kurven bliver mindre, når forskellen udlignes',
  'curve gone after levelling (by construction)': 'kurven er væk efter udligning (følger af opbygningen)',
  'largest change of the C7 to sacrum offset, # to # mm': 'største ændring af C7 i forhold til korsbenet, # til # mm',
  'posture goes toward symmetry (by construction)': 'holdningen går mod symmetri (følger af opbygningen)',
  'largest SI rotation from standing: one leg, sitting, supine (the last two rests are assumed)':
    'største SI-drejning fra stående: et ben, siddende, liggende (de to sidste hvilestillinger er antaget)',
  'largest SI shift from standing': 'største SI-forskydning fra stående',
  'SI rotation, standing leg': 'SI-drejning, standbenet',
  'SI shift, standing leg': 'SI-forskydning, standbenet',
  'SI rotation, hanging leg': 'SI-drejning, det hængende ben',
  'SI shift, hanging leg': 'SI-forskydning, det hængende ben',
  'largest SI rotation in everyday inputs': 'største SI-drejning ved dagligdags påvirkning',
  'largest SI shift in everyday inputs': 'største SI-forskydning ved dagligdags påvirkning',
  'symphysis, loaded side up, one leg': 'symfysen, belastet side opad, et ben',
  'symphysis front to back, one leg': 'symfysen for til bag, et ben',
  'symphysis gap, one leg': 'symfysens spalte, et ben',
  'asking an SI joint for more than #° or # mm is refused, # is not':
    'at bede et SI-led om mere end #° eller # mm afvises, # afvises ikke',
  'largest change of pelvic incidence in everyday inputs':
    'største ændring af pelvic incidence ved dagligdags påvirkning',
  'a softer symphysis loads the back of the ring more, one leg (effort of both SI joints)':
    'en blødere symfyse belaster ringens bagside mere, et ben (begge SI-leds belastning)',
  'ASIS below PSIS, pelvis in the reference position': 'SIAS under SIPS, bækkenet i referencestilling',
  'left leg longer goes with right side anterior': 'længere venstre ben følges af højre side drejet frem',
  'hip spacing over ASIS spacing': 'afstand mellem hofteled i forhold til afstand mellem SIAS',
  'lordosis per degree of hip bone tilt (hip bones # °, sacrum # °)':
    'lændesvaj pr. grads tip af hoftebenene (hofteben # °, korsben # °)',
  'lordosis deepens forward and flattens backward': 'lændesvajet øges fremad og flades ud bagud',
  'change of kyphosis for #° either way': 'ændring af brystryggens rundhed ved #° til begge sider',
  'L1-L5 takes far more of it than L5/S1': 'L1-L5 tager langt mere af det end L5/S1',
  'lordosis for this incidence': 'lændesvaj ved denne pelvic incidence',
  'pelvic tilt': 'pelvic tilt',
  'sacral slope': 'sacral slope',
  'largest |PI - PT - SS| over four poses': 'største |PI - PT - SS| over fire stillinger',
  'lordosis on its line': 'lændesvajet på sin linje',
  'sacral slope on its line': 'sacral slope på sin linje',
  'pelvic tilt on its line': 'pelvic tilt på sin linje',
  'PT and SS change against each other': 'PT og SS ændrer sig modsat hinanden',
  'change of lordosis, standing to sitting (a rest from I09)':
    'ændring af lændesvajet, stående til siddende (hvilestilling fra I09)',
  'standing: lordosis': 'stående: lændesvaj',
  'standing: pelvic-tilt': 'stående: pelvic tilt',
  'standing: sacral-slope': 'stående: sacral slope',
  'sitting (an assumed rest): lordosis': 'siddende (antaget hvilestilling): lændesvaj',
  'sitting (an assumed rest): pelvic-tilt': 'siddende (antaget hvilestilling): pelvic tilt',
  'sitting (an assumed rest): sacral-slope': 'siddende (antaget hvilestilling): sacral slope',
  'supine (an assumed rest): lordosis': 'liggende (antaget hvilestilling): lændesvaj',
  'supine (an assumed rest): pelvic-tilt': 'liggende (antaget hvilestilling): pelvic tilt',
  'supine (an assumed rest): sacral-slope': 'liggende (antaget hvilestilling): sacral slope',
  'size of the change of lordosis, standing to sitting': 'størrelsen af lændesvajets ændring, stående til siddende',
  'L4-S1 share of lordosis standing': 'L4-S1s andel af det stående lændesvaj',
  'forward tilt, both feet everted #°': 'tip fremad, begge fødder i eversion #°',
  'forward tilt, right foot only': 'tip fremad, kun højre fod',
  'obliquity, right foot only (right low)': 'hældning, kun højre fod (højre lavest)',
  'shank and hip turn inward, pelvis forward, in falling size':
    'underben og hofte drejer indad, bækkenet frem, i aftagende størrelse',
  'change of lordosis, both feet everted #°': 'ændring af lændesvajet, begge fødder i eversion #°',
  'raised heels change the tilt of the pelvis, one raised heel its torsion':
    'løftede hæle ændrer bækkenets tip, én løftet hæl dets vridning',
  'change of lordosis, heels # mm': 'ændring af lændesvajet, hæle # mm',
  'everted foot on one leg: hip turns inward, pelvis tips forward':
    'fod i eversion på ét ben: hoften drejer indad, bækkenet tipper frem',
  'inward turn of the shank per degree of eversion': 'underbenets drejning indad pr. grads eversion',
  'bend of @ under # N m': 'bøjning af @ ved # N m',
  'turn to the other side at @': 'drejning til modsat side ved @',
  '@ turns to the side it bends to': '@ drejer til den side, det bøjer mod',
  'largest turn that goes with a bend in the thorax: none claimed':
    'største drejning, der følger en bøjning i brystryggen: intet påstås',
  'lumbar turn is the smaller part of the coupled motion':
    'lændens drejning er den mindste del af den koblede bevægelse',
  'sacrococcygeal angle, supine to standing (an assumed rest)':
    'vinkel mellem korsben og haleben, liggende til stående (antaget hvilestilling)',
  'tip against the sacrum': 'halebensspidsen i forhold til korsbenet',
  'side-bend of the lumbar spine grows with what lies under one side':
    'lændens sidebøjning vokser med det, der ligger under den ene side',
  'largest head roll, lifts of # to # mm (a goal)': 'hovedets største hældning, forhøjelser på # til # mm (et mål)',
  'obliquity in % of the rigid bound at # mm': 'hældning i % af den stive grænse ved # mm',
  "PSIS height difference at # mm, from this body's widths": 'højdeforskel ved SIPS ved # mm, ud fra denne krops mål',
  "height difference across S1 at # mm, from this body's widths":
    'højdeforskel tværs over S1 ved # mm, ud fra denne krops mål',
  'hip centre down per degree, open ring': 'hoftecentrum ned pr. grad, åben ring',
  'hip centre back per degree, open ring': 'hoftecentrum bagud pr. grad, åben ring',
  'turned anterior, the leg reads longer lying': 'drejet frem måles benet længere liggende',
  'turned anterior, the leg shortens from lying to long sitting':
    'drejet frem bliver benet kortere fra liggende til langsiddende',
  'rigid spine, goals off: C7 to the short side, # mm': 'stiv rygsøjle, mål slået fra: C7 mod den korte side, # mm',
  'standing: C7 shift in % of the rigid bound': 'stående: C7s forskydning i % af den stive grænse',
  'lordosis off its line, worst of incidence # to #': 'lændesvajets afstand fra sin linje, værst af incidence # til #',
  'pelvic tilt off its line, worst of incidence # to #':
    'pelvic tilts afstand fra sin linje, værst af incidence # til #',
  'sacral slope off its line, worst of incidence # to #':
    'sacral slopes afstand fra sin linje, værst af incidence # til #',
  'a small incidence is flat, a large one pronounced: sacral slope at #, #, #°':
    'en lille incidence er flad, en stor udtalt: sacral slope ved #, #, #°',
  'lordosis at #, #, #°': 'lændesvaj ved #, #, #°',
  'pelvic tilt at incidence #°': 'pelvic tilt ved incidence #°',
  'lordosis minus incidence at incidence #°': 'lændesvaj minus incidence ved incidence #°',
  'axis off that of the moment, flexion': 'aksens afvigelse fra momentets, bøjning fremad',
  'axis off that of the moment, turn': 'aksens afvigelse fra momentets, drejning',
  'axis off that of the moment, side-bend': 'aksens afvigelse fra momentets, sidebøjning',
  'most off in side-bend': 'størst afvigelse ved sidebøjning',
  '# against #, # °': '# mod #, # °',
  'L5/S1 flexion with both SI joints # % stiller, same turn of the whole':
    'L5/S1 bøjning fremad, når begge SI-led bevæger sig # % mindre, og helheden drejer lige så meget',
  'L5/S1 extension with both SI joints # % stiller, same turn of the whole':
    'L5/S1 strækning, når begge SI-led bevæger sig # % mindre, og helheden drejer lige så meget',
  'L5/S1 side-bend with both SI joints # % stiller, same turn of the whole':
    'L5/S1 sidebøjning, når begge SI-led bevæger sig # % mindre, og helheden drejer lige så meget',
  'L5/S1 turn with both SI joints # % stiller, same turn of the whole':
    'L5/S1 drejning, når begge SI-led bevæger sig # % mindre, og helheden drejer lige så meget',
  'free against stabilised side, largest difference': 'den frie side mod den stabiliserede, største forskel',
  'the free joint moves as before, within # %, in every direction':
    'det frie led bevæger sig som før, inden for # %, i alle retninger',
  'a fixed L5/S1 makes the SI joints move more under the same moment':
    'et fastholdt L5/S1 får SI-leddene til at bevæge sig mere ved samme moment',
  'three implants: flexion falls': 'tre implantater: bøjningen fremad aftager',
  'symphysis and posterior ligaments cut: all motion grows':
    'symfyse og bageste ledbånd skåret over: al bevægelse vokser',
  'bend of @ when the five bend as far together as measured':
    'bøjning af @, når de fem tilsammen bøjer så meget som målt',
  'turn of @ when the six turn as far together as measured':
    'drejning af @, når de seks tilsammen drejer så meget som målt',
  'they bend to the side they turn to': 'de bøjer til den side, de drejer mod',
  'turn of @ when the trunk turns #°': 'drejning af @, når overkroppen drejer #°',
  'L1 to L5 bend to the other side': 'L1 til L5 bøjer til modsat side',
  'L5/S1 and T12/L1 bend to the same side': 'L5/S1 og Th12/L1 bøjer til samme side',
  'change of lordosis and kyphosis standing with a scar of no slack (by construction)':
    'ændring af lændesvaj og brystryggens rundhed stående med et ar uden slæk (følger af modellen)',
}
