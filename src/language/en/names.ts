import type { Numbered, Paired, SpinePattern, Unpaired } from '../structures.ts'
import { tissues } from './tissues.ts'

/**
 * Names as they stand in running text, without article. `{n}` = number, `{level}` = "L4/L5", `{side}` where the side
 * does not simply stand before the name.
 */
export interface NameWords {
  readonly left: string
  readonly right: string
  /** One letter, for markers in the picture. */
  readonly leftMark: string
  readonly rightMark: string
  readonly front: string
  readonly back: string
  /** How a side and a name make one phrase when the name has no `{side}` of its own. */
  readonly sided: string
  readonly unpaired: { readonly [id in Unpaired]: string }
  readonly paired: { readonly [id in Paired]: string }
  readonly numbered: { readonly [id in Numbered]: string }
  readonly spine: { readonly [pattern in SpinePattern]: string }
  /** Letters before the number of a vertebra, by region. */
  readonly letters: { readonly l: string; readonly t: string; readonly c: string; readonly s: string }
  readonly atlas: string
  readonly axis: string
}

export const names: NameWords = {
  left: 'left',
  right: 'right',
  leftMark: 'L',
  rightMark: 'R',
  front: 'front',
  back: 'back',
  sided: '{side} {name}',
  unpaired: {
    sacrum: 'sacrum',
    coccyx: 'coccyx',
    'coccyx-1': 'first coccygeal segment',
    'coccyx-2': 'lower coccyx',
    skull: 'skull',
    mandible: 'lower jaw',
    sternum: 'breastbone',
    manubrium: 'manubrium',
    'xiphoid-process': 'xiphoid process',
    symphysis: 'pubic symphysis',
    'pubic-disc': 'interpubic disc',
    sacrococcygeal: 'sacrococcygeal joint',
    intercoccygeal: 'intercoccygeal joint',
    temporomandibular: 'jaw joints',
    pelvis: 'pelvis',
    spine: 'spine',
    thorax: 'rib cage',
    'sacral-base': 'sacral base',
    's1-endplate': 'upper endplate of S1',
    'jugular-notch': 'jugular notch',
    'coccyx-tip': 'tip of the coccyx',
    'coccyx-base': 'base of the coccyx',
    'sacral-apex': 'apex of the sacrum',
    promontory: 'promontory of the sacrum',
    glabella: 'glabella',
    vertex: 'crown of the head',
    head: 'head',
    ...tissues.unpaired,
  },
  paired: {
    'hip-bone': 'hip bone',
    innominate: 'hip bone',
    ilium: 'ilium',
    ischium: 'ischium',
    pubis: 'pubis',
    acetabulum: 'hip socket (acetabulum)',
    'obturator-foramen': 'obturator foramen',
    femur: 'thigh bone',
    tibia: 'shin bone',
    fibula: 'fibula',
    patella: 'kneecap',
    shank: 'lower leg',
    talus: 'ankle bone (talus)',
    calcaneus: 'heel bone',
    navicular: 'navicular bone',
    cuboid: 'cuboid bone',
    'cuneiform-1': 'medial cuneiform bone',
    'cuneiform-2': 'intermediate cuneiform bone',
    'cuneiform-3': 'lateral cuneiform bone',
    hindfoot: 'hindfoot',
    forefoot: 'forefoot',
    foot: 'foot',
    clavicle: 'collarbone',
    scapula: 'shoulder blade',
    humerus: 'upper arm bone',
    radius: 'radius',
    ulna: 'ulna',
    'upper-arm': 'upper arm',
    forearm: 'forearm',
    hand: 'hand',
    scaphoid: 'scaphoid bone',
    lunate: 'lunate bone',
    triquetrum: 'triquetral bone',
    pisiform: 'pisiform bone',
    trapezium: 'trapezium bone',
    trapezoid: 'trapezoid bone',
    capitate: 'capitate bone',
    hamate: 'hamate bone',
    sij: 'sacroiliac joint',
    hip: 'hip joint',
    knee: 'knee',
    ankle: 'ankle joint',
    subtalar: 'subtalar joint',
    midfoot: 'midfoot joint',
    sternoclavicular: 'sternoclavicular joint',
    acromioclavicular: 'acromioclavicular joint',
    glenohumeral: 'shoulder joint',
    elbow: 'elbow',
    wrist: 'wrist',
    asis: 'anterior superior iliac spine (ASIS)',
    aiis: 'anterior inferior iliac spine (AIIS)',
    psis: 'posterior superior iliac spine (PSIS)',
    piis: 'posterior inferior iliac spine (PIIS)',
    'iliac-crest': 'iliac crest',
    'pubic-tubercle': 'pubic tubercle',
    'ischial-tuberosity': 'sitting bone (ischial tuberosity)',
    'ischial-spine': 'ischial spine',
    'inferior-lateral-angle': '{side} inferior lateral angle of the sacrum',
    'iliac-tubercle': 'iliac tubercle',
    'greater-trochanter': 'greater trochanter',
    'lesser-trochanter': 'lesser trochanter',
    'femoral-head': 'femoral head',
    'medial-epicondyle': 'inner knuckle of the {side} thigh bone (medial epicondyle)',
    'lateral-epicondyle': 'outer knuckle of the {side} thigh bone (lateral epicondyle)',
    'medial-malleolus': 'inner ankle (medial malleolus)',
    'lateral-malleolus': 'outer ankle (lateral malleolus)',
    acromion: 'tip of the {side} shoulder (acromion)',
    'scapula-inferior-angle': 'lower angle of the {side} shoulder blade',
    heel: 'heel',
    fingertip: 'tip of the {side} middle finger',
    eye: 'eye',
    ear: 'ear',
    ...tissues.paired,
  },
  numbered: {
    rib: 'rib {n}',
    'costal-cartilage': 'cartilage of {side} rib {n}',
    metatarsal: 'metatarsal bone {n}',
    'foot-proximal-phalanx': 'proximal phalanx of {side} toe {n}',
    'foot-middle-phalanx': 'middle phalanx of {side} toe {n}',
    'foot-distal-phalanx': 'distal phalanx of {side} toe {n}',
    metacarpal: 'metacarpal bone {n}',
    'hand-proximal-phalanx': 'proximal phalanx of {side} finger {n}',
    'hand-middle-phalanx': 'middle phalanx of {side} finger {n}',
    'hand-distal-phalanx': 'distal phalanx of {side} finger {n}',
  },
  spine: {
    lumbar: 'lumbar vertebra {label}',
    thoracic: 'thoracic vertebra {label}',
    cervical: 'cervical vertebra {label}',
    level: 'spinal level {level}',
    spinous: 'spinous process of {label}',
    disc: 'disc {level}',
  },
  letters: { l: 'L', t: 'T', c: 'C', s: 'S' },
  atlas: 'atlas (C1)',
  axis: 'axis (C2)',
}
