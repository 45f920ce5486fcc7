import type { DrawnEntry } from './drawn.ts'

/**
 * Breadth and thickness of each tissue in its middle (mm), and its further lines from origin to insertion, after the one
 * the mechanics measures. Cross-sections of pelvic ligaments: BMC Musculoskelet Disord 14:217 (2013), table 1; others as
 * textbooks draw them.
 */
export const FIBRES: { readonly [id: string]: DrawnEntry } = {
  sacrotuberous: {
    width: 16,
    thickness: 5,
    more: [
      ['hip-posterior-border-2', 'sacrum-lateral-crest-11', 'hip-tuberosity-medial-1'],
      ['hip-piis', 'hip-tuberosity-medial-1'],
      ['coccyx-side', 'hip-tuberosity-medial-3'],
    ],
  },
  sacrospinous: {
    width: 14,
    thickness: 4,
    more: [
      ['sacrum-inferior-lateral-angle', 'hip-ischial-spine'],
      ['coccyx-side', 'hip-ischial-spine-medial'],
    ],
  },
  'anterior-sacroiliac': {
    width: 30,
    thickness: 2,
    more: [
      ['sacrum-ala-anterior-5', 'hip-auricular-surface-fill-10'],
      ['sacrum-ala-anterior-8', 'hip-arcuate-line-fill-03'],
      ['sacrum-auricular-05', 'hip-arcuate-1'],
      ['sacrum-auricular-06', 'hip-auricular-surface-fill-07'],
    ],
  },
  'interosseous-sacroiliac': {
    width: 24,
    thickness: 8,
    more: [
      ['sacrum-lateral-crest-1', 'iliac-tuberosity-upper'],
      ['sacrum-lateral-crest-4', 'iliac-tuberosity-lower'],
    ],
  },
  'long-posterior-sacroiliac': {
    width: 12,
    thickness: 4,
    more: [
      ['sacrum-lateral-crest-10', 'hip-psis'],
      ['sacrum-lateral-crest-7', 'hip-posterior-border-1'],
    ],
  },
  'short-posterior-sacroiliac': {
    width: 20,
    thickness: 4,
    more: [
      ['sacrum-intermediate-crest-2', 'iliac-tuberosity-upper'],
      ['sacrum-intermediate-crest-3', 'hip-crest-fill-01'],
    ],
  },
  iliolumbar: {
    width: 14,
    thickness: 4,
    more: [
      ['l4-transverse', 'hip-crest-inner-lip-07'],
      ['l5-transverse', 'hip-crest-inner-lip-09'],
      ['l5-transverse', 'hip-iliac-fossa-41'],
    ],
  },
  inguinal: { width: 6, thickness: 3 },
  'superior-pubic': { width: 9, thickness: 3 },
  'arcuate-pubic': { width: 10, thickness: 4 },
  'anterior-sacrococcygeal': { width: 8, thickness: 2 },
  'posterior-sacrococcygeal': { width: 9, thickness: 2 },
  'lateral-sacrococcygeal': { width: 5, thickness: 2 },
  anococcygeal: { width: 10, thickness: 4 },
  iliofemoral: {
    width: 14,
    thickness: 5,
    more: [
      ['hip-aiis', 'femur-intertrochanteric-line-1'],
      ['hip-aiis', 'femur-intertrochanteric-line-3'],
    ],
  },
  pubofemoral: { width: 12, thickness: 4, more: [['hip-acetabular-rim-07', 'femur-neck-fill-01']] },
  ischiofemoral: {
    width: 16,
    thickness: 4,
    more: [['hip-acetabular-rim-03', 'ischiofemoral-back', 'femur-greater-trochanter-fill-02']],
  },
  'thoracolumbar-fascia': {
    width: 60,
    thickness: 2,
    more: [
      ['t12-spinous-tip', 'hip-crest-09'],
      ['l1-spinous-tip', 'hip-crest-09'],
      ['l2-spinous-tip', 'hip-crest-10'],
      ['l4-spinous-tip', 'hip-crest-11'],
      ['l5-spinous-tip', 'hip-psis'],
    ],
  },
  'round-ligament': { width: 5, thickness: 5 },
  'broad-ligament': { width: 34, thickness: 2 },
  uterosacral: { width: 8, thickness: 4 },
  pubovesical: { width: 5, thickness: 3 },
  'psoas-major': {
    width: 52,
    thickness: 44,
    more: [
      ['t12-side', 'psoas-brim', 'psoas-head', 'psoas-neck', 'femur-lesser-trochanter-tip'],
      ['l1-side', 'psoas-brim', 'psoas-head', 'psoas-neck', 'femur-lesser-trochanter-tip'],
      ['l2-side', 'psoas-brim', 'psoas-head', 'psoas-neck', 'femur-lesser-trochanter-tip'],
      ['l4-side', 'psoas-brim', 'psoas-head', 'psoas-neck', 'femur-lesser-trochanter-tip'],
      ['l5-side', 'psoas-brim', 'psoas-head', 'psoas-neck', 'femur-lesser-trochanter-tip'],
    ],
  },
  'psoas-minor': { width: 8, thickness: 5 },
  iliacus: {
    width: 70,
    thickness: 16,
    more: [
      ['hip-iliac-fossa-12', 'iliacus-brim', 'iliacus-head', 'psoas-neck', 'femur-lesser-trochanter-base-2'],
      ['hip-iliac-fossa-21', 'iliacus-brim', 'iliacus-head', 'psoas-neck', 'femur-lesser-trochanter-base-2'],
      ['hip-iliac-fossa-31', 'iliacus-brim', 'iliacus-head', 'psoas-neck', 'femur-lesser-trochanter-base-2'],
      ['hip-iliac-fossa-41', 'iliacus-brim', 'iliacus-head', 'psoas-neck', 'femur-lesser-trochanter-base-2'],
    ],
  },
  'quadratus-lumborum': {
    width: 50,
    thickness: 14,
    more: [
      ['hip-crest-08', 'rib-12-angle'],
      ['hip-crest-inner-lip-09', 'l1-transverse'],
      ['hip-crest-inner-lip-09', 'l3-transverse'],
    ],
  },
  piriformis: {
    width: 34,
    thickness: 16,
    more: [
      ['sacrum-anterior-surface-6', 'piriformis-notch-upper', 'femur-greater-trochanter-tip'],
      ['sacrum-anterior-surface-8', 'piriformis-notch-lower', 'femur-greater-trochanter-tip'],
    ],
  },
  'obturator-internus': {
    width: 50,
    thickness: 12,
    more: [
      ['hip-obturator-rim-03', 'obturator-internus-notch', 'femur-trochanteric-fossa'],
      ['hip-obturator-rim-06', 'obturator-internus-inner', 'obturator-internus-notch', 'femur-trochanteric-fossa'],
      ['hip-obturator-rim-09', 'obturator-internus-inner', 'obturator-internus-notch', 'femur-trochanteric-fossa'],
    ],
  },
  'gluteus-maximus': {
    width: 110,
    thickness: 26,
    more: [
      ['hip-crest-outer-lip-11', 'gluteal-bend-upper', 'glutmax-trochanter-upper', 'glutmax-band'],
      ['hip-psis', 'gluteal-bend-upper', 'glutmax-trochanter-upper', 'glutmax-band'],
      ['coccyx-side', 'gluteal-bend-lower', 'glutmax-trochanter-lower', 'glutmax-tuberosity-lower'],
    ],
  },
  'gluteus-medius': {
    width: 90,
    thickness: 20,
    more: [
      ['hip-gluteal-12', 'femur-greater-trochanter-fill-04'],
      ['hip-crest-outer-lip-05', 'femur-greater-trochanter-fill-03'],
      ['hip-gluteal-31', 'femur-greater-trochanter-fill-03'],
      ['hip-crest-outer-lip-fill-04', 'femur-intertrochanteric-fill-01'],
    ],
  },
  'gluteus-minimus': {
    width: 60,
    thickness: 14,
    more: [
      ['hip-gluteal-13', 'femur-greater-trochanter-anterior'],
      ['hip-gluteal-33', 'femur-greater-trochanter-fill-04'],
      ['hip-gluteal-43', 'femur-greater-trochanter-fill-04'],
    ],
  },
  'tensor-fasciae-latae': { width: 26, thickness: 14 },
  'biceps-femoris': { width: 26, thickness: 22 },
  semitendinosus: { width: 22, thickness: 18 },
  semimembranosus: { width: 30, thickness: 22 },
  'adductor-longus': { width: 30, thickness: 16 },
  'adductor-brevis': { width: 28, thickness: 12 },
  'adductor-magnus': {
    width: 60,
    thickness: 22,
    more: [
      ['hip-inferior-ramus-4b', 'femur-linea-aspera-1'],
      ['hip-inferior-ramus-1d', 'femur-linea-aspera-6'],
      ['hip-tuberosity-lateral-4', 'femur-adductor-tubercle'],
    ],
  },
  pectineus: { width: 26, thickness: 12 },
  gracilis: { width: 24, thickness: 8 },
  'rectus-femoris': { width: 36, thickness: 22 },
  iliocostalis: {
    width: 62,
    thickness: 34,
    more: [
      ['hip-crest-10', 'rib-12-angle'],
      ['hip-crest-11', 'rib-8-angle'],
      ['hip-crest-11', 'rib-6-angle'],
    ],
  },
  longissimus: {
    width: 66,
    thickness: 44,
    more: [
      ['hip-crest-fill-01', 't12-transverse'],
      ['erector-sacrum', 't8-transverse'],
      ['erector-sacrum', 't6-transverse'],
      ['erector-sacrum', 't4-transverse'],
    ],
  },
  multifidus: {
    width: 46,
    thickness: 36,
    more: [
      ['hip-psis', 'l1-spinous-tip'],
      ['sacrum-intermediate-crest-3', 'l4-spinous-tip'],
      ['hip-posterior-border-1', 'l2-spinous-tip'],
      ['sacrum-intermediate-crest-2', 'l5-spinous-tip'],
    ],
  },
  'rectus-abdominis': {
    width: 54,
    thickness: 10,
    more: [
      ['pubic-crest', 'costal-7'],
      ['pubic-crest', 'costal-5'],
    ],
  },
  'external-oblique': {
    width: 120,
    thickness: 8,
    more: [
      ['rib-7-front', 'hip-pubic-tubercle'],
      ['rib-9-side', 'hip-crest-03'],
      ['rib-10-side', 'hip-crest-05'],
      ['rib-12-tip', 'hip-crest-06'],
    ],
  },
  'internal-oblique': {
    width: 110,
    thickness: 8,
    more: [
      ['hip-crest-02', 'costal-margin-9'],
      ['hip-crest-05', 'rib-11-tip'],
      ['hip-crest-07', 'rib-12-tip'],
    ],
  },
  'transversus-abdominis': {
    width: 90,
    thickness: 6,
    more: [
      ['hip-crest-inner-lip-03', 'linea-alba-low', 'hip-crest-inner-lip-03~'],
      ['l3-transverse', 'flank', 'linea-alba-navel', 'flank~', 'l3-transverse~'],
      ['rib-11-tip', 'flank-high', 'linea-alba-high', 'flank-high~', 'rib-11-tip~'],
    ],
  },
  diaphragm: {
    width: 120,
    thickness: 5,
    more: [
      ['xiphoid', 'diaphragm-front', 'central-tendon'],
      ['costal-margin-8', 'diaphragm-front-side', 'central-tendon'],
      ['costal-margin-10', 'diaphragm-side', 'central-tendon'],
      ['rib-11-tip', 'diaphragm-back', 'central-tendon'],
      ['rib-12-lower', 'diaphragm-back', 'central-tendon'],
      ['l2-front', 'diaphragm-crus', 'central-tendon'],
    ],
  },
  puborectalis: { width: 14, thickness: 7 },
  pubococcygeus: {
    width: 26,
    thickness: 5,
    more: [
      ['pubis-inner', 'levator-side', 'rectum-behind-side', 'coccyx-tip-side'],
      ['arcus-front', 'levator-middle', 'coccyx-side-lower'],
    ],
  },
  iliococcygeus: {
    width: 40,
    thickness: 5,
    more: [
      ['arcus-front', 'levator-middle', 'coccyx-side-lower'],
      ['arcus-back', 'coccyx-side'],
    ],
  },
  coccygeus: {
    width: 32,
    thickness: 6,
    more: [
      ['hip-ischial-spine', 'sacrum-lateral-border-3'],
      ['hip-ischial-spine-medial', 'coccyx-side-lower'],
    ],
  },
  trapezius: {
    width: 60,
    thickness: 8,
    more: [
      ['c7-spinous-tip', 'acromion-top'],
      ['t4-spinous-tip', 'scapula-spine'],
      ['t10-spinous-tip', 'scapula-spine-root'],
    ],
  },
  'levator-scapulae': { width: 18, thickness: 9, more: [['c4-transverse', 'scapula-upper-angle']] },
  sternocleidomastoid: { width: 22, thickness: 13, more: [['mastoid', 'clavicle-medial']] },
  'sciatic-nerve': { width: 14, thickness: 6 },
  'sacral-plexus': {
    width: 6,
    thickness: 5,
    more: [
      ['l4-root', 'trunk-ala', 'sacral-plexus'],
      ['l5-root', 'trunk-ala', 'sacral-plexus'],
      ['s2-root', 'sacral-plexus'],
      ['s3-root', 'sacral-plexus'],
      ['s4-root', 'sacral-plexus'],
    ],
  },
  'pudendal-nerve': { width: 4, thickness: 3 },
  'femoral-nerve': {
    width: 6,
    thickness: 4,
    more: [
      ['l2-root', 'psoas-nerve-l5'],
      ['l4-root', 'psoas-nerve-l5'],
    ],
  },
  'obturator-nerve': {
    width: 4,
    thickness: 3,
    more: [
      ['l2-root', 'obturator-ala'],
      ['l4-root', 'obturator-ala'],
    ],
  },
  'lateral-femoral-cutaneous-nerve': { width: 3, thickness: 3 },
  'ilioinguinal-nerve': { width: 3, thickness: 3 },
  'coccygeal-plexus': { width: 3, thickness: 2, more: [['s4-root', 'coccygeal-plexus']] },
  'brachial-plexus': {
    width: 6,
    thickness: 5,
    more: [
      ['c5-root', 'plexus-scalene'],
      ['c7-root', 'plexus-scalene'],
      ['c8-root', 'plexus-scalene'],
      ['t1-root', 'plexus-scalene'],
    ],
  },
}
