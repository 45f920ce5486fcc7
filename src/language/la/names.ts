import type { Numbered, Paired, SpinePattern, Unpaired } from '../structures.ts'

/** Grammatical gender and number of the head noun: sinister/dexter must agree with it. */
export type LatinGender = 'm' | 'f' | 'n' | 'm.pl' | 'f.pl' | 'n.pl'
export type LatinName = readonly [name: string, gender: LatinGender]

/**
 * Latin terms after Terminologia Anatomica (2nd edition, FIPAT 2019). Palpation points without a term of their own
 * carry the term of the structure they lie on.
 */
export interface LatinWords {
  readonly left: { readonly [gender in LatinGender]: string }
  readonly right: { readonly [gender in LatinGender]: string }
  readonly unpaired: { readonly [id in Unpaired]: string }
  readonly paired: { readonly [id in Paired]: LatinName }
  readonly numbered: { readonly [id in Numbered]: LatinName }
  readonly spine: { readonly [pattern in SpinePattern]: string }
  readonly atlas: string
  readonly axis: string
  readonly occiputAtlas: string
  readonly atlasAxis: string
  /** Ordinals 1 to 12, feminine (costa, cartilago). */
  readonly ordinals: readonly string[]
}

export const names: LatinWords = {
  left: { m: 'sinister', f: 'sinistra', n: 'sinistrum', 'm.pl': 'sinistri', 'f.pl': 'sinistrae', 'n.pl': 'sinistra' },
  right: { m: 'dexter', f: 'dextra', n: 'dextrum', 'm.pl': 'dextri', 'f.pl': 'dextrae', 'n.pl': 'dextra' },
  unpaired: {
    sacrum: 'os sacrum',
    coccyx: 'os coccygis',
    'coccyx-1': 'vertebra coccygea I',
    'coccyx-2': 'vertebrae coccygeae II\u2013IV',
    skull: 'cranium',
    mandible: 'mandibula',
    sternum: 'sternum',
    manubrium: 'manubrium sterni',
    'xiphoid-process': 'processus xiphoideus',
    symphysis: 'symphysis pubica',
    'pubic-disc': 'discus interpubicus',
    sacrococcygeal: 'articulatio sacrococcygea',
    intercoccygeal: 'articulatio intercoccygea',
    temporomandibular: 'articulationes temporomandibulares',
    pelvis: 'pelvis',
    spine: 'columna vertebralis',
    thorax: 'cavea thoracis',
    'sacral-base': 'basis ossis sacri',
    's1-endplate': 'facies intervertebralis superior vertebrae sacralis I',
    'l5-spinous': 'processus spinosus vertebrae lumbalis V',
    'c7-spinous': 'processus spinosus vertebrae cervicalis VII',
    'jugular-notch': 'incisura jugularis sterni',
    'coccyx-tip': 'apex ossis coccygis',
    vertex: 'vertex',
    head: 'caput',
  },
  paired: {
    'hip-bone': ['os coxae', 'n'],
    innominate: ['os coxae', 'n'],
    ilium: ['os ilium', 'n'],
    ischium: ['os ischii', 'n'],
    pubis: ['os pubis', 'n'],
    acetabulum: ['acetabulum', 'n'],
    'obturator-foramen': ['foramen obturatum', 'n'],
    femur: ['femur', 'n'],
    tibia: ['tibia', 'f'],
    fibula: ['fibula', 'f'],
    patella: ['patella', 'f'],
    shank: ['crus', 'n'],
    talus: ['talus', 'm'],
    calcaneus: ['calcaneus', 'm'],
    navicular: ['os naviculare', 'n'],
    cuboid: ['os cuboideum', 'n'],
    'cuneiform-1': ['os cuneiforme mediale', 'n'],
    'cuneiform-2': ['os cuneiforme intermedium', 'n'],
    'cuneiform-3': ['os cuneiforme laterale', 'n'],
    hindfoot: ['tarsus', 'm'],
    forefoot: ['metatarsus', 'm'],
    foot: ['pes', 'm'],
    clavicle: ['clavicula', 'f'],
    scapula: ['scapula', 'f'],
    humerus: ['humerus', 'm'],
    radius: ['radius', 'm'],
    ulna: ['ulna', 'f'],
    'upper-arm': ['brachium', 'n'],
    forearm: ['antebrachium', 'n'],
    hand: ['manus', 'f'],
    scaphoid: ['os scaphoideum', 'n'],
    lunate: ['os lunatum', 'n'],
    triquetrum: ['os triquetrum', 'n'],
    pisiform: ['os pisiforme', 'n'],
    trapezium: ['os trapezium', 'n'],
    trapezoid: ['os trapezoideum', 'n'],
    capitate: ['os capitatum', 'n'],
    hamate: ['os hamatum', 'n'],
    sij: ['articulatio sacroiliaca', 'f'],
    hip: ['articulatio coxae', 'f'],
    knee: ['articulatio genus', 'f'],
    ankle: ['articulatio talocruralis', 'f'],
    subtalar: ['articulatio subtalaris', 'f'],
    midfoot: ['articulatio tarsi transversa', 'f'],
    sternoclavicular: ['articulatio sternoclavicularis', 'f'],
    acromioclavicular: ['articulatio acromioclavicularis', 'f'],
    glenohumeral: ['articulatio humeri', 'f'],
    elbow: ['articulatio cubiti', 'f'],
    wrist: ['articulatio radiocarpalis', 'f'],
    asis: ['spina iliaca anterior superior', 'f'],
    aiis: ['spina iliaca anterior inferior', 'f'],
    psis: ['spina iliaca posterior superior', 'f'],
    piis: ['spina iliaca posterior inferior', 'f'],
    'iliac-crest': ['crista iliaca', 'f'],
    'pubic-tubercle': ['tuberculum pubicum', 'n'],
    'ischial-tuberosity': ['tuber ischiadicum', 'n'],
    'ischial-spine': ['spina ischiadica', 'f'],
    'inferior-lateral-angle': ['angulus inferior lateralis ossis sacri', 'm'],
    'greater-trochanter': ['trochanter major', 'm'],
    'lesser-trochanter': ['trochanter minor', 'm'],
    'femoral-head': ['caput femoris', 'n'],
    'medial-malleolus': ['malleolus medialis', 'm'],
    'lateral-malleolus': ['malleolus lateralis', 'm'],
    acromion: ['acromion', 'n'],
    'scapula-inferior-angle': ['angulus inferior scapulae', 'm'],
    heel: ['calx', 'f'],
    fingertip: ['apex digiti medii', 'm'],
    eye: ['oculus', 'm'],
    ear: ['auris', 'f'],
  },
  numbered: {
    rib: ['costa {ordinal}', 'f'],
    'costal-cartilage': ['cartilago costalis {ordinal}', 'f'],
    metatarsal: ['os metatarsi {roman}', 'n'],
    'foot-proximal-phalanx': ['phalanx proximalis digiti pedis {roman}', 'f'],
    'foot-middle-phalanx': ['phalanx media digiti pedis {roman}', 'f'],
    'foot-distal-phalanx': ['phalanx distalis digiti pedis {roman}', 'f'],
    metacarpal: ['os metacarpi {roman}', 'n'],
    'hand-proximal-phalanx': ['phalanx proximalis digiti manus {roman}', 'f'],
    'hand-middle-phalanx': ['phalanx media digiti manus {roman}', 'f'],
    'hand-distal-phalanx': ['phalanx distalis digiti manus {roman}', 'f'],
  },
  spine: {
    lumbar: 'vertebra lumbalis {roman}',
    thoracic: 'vertebra thoracica {roman}',
    cervical: 'vertebra cervicalis {roman}',
    level: 'symphysis intervertebralis {level}',
    disc: 'discus intervertebralis {level}',
  },
  atlas: 'atlas',
  axis: 'axis',
  occiputAtlas: 'articulatio atlantooccipitalis',
  atlasAxis: 'articulatio atlantoaxialis',
  ordinals: [
    'prima',
    'secunda',
    'tertia',
    'quarta',
    'quinta',
    'sexta',
    'septima',
    'octava',
    'nona',
    'decima',
    'undecima',
    'duodecima',
  ],
}
