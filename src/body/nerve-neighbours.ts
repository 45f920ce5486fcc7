/** Lines that each nerve passes closely, without side: what a tightened muscle or a moved bone would bring nearer. */
export const NERVE_NEIGHBOURS: { readonly [nerve: string]: readonly string[] } = {
  'sciatic-nerve': ['piriformis', 'obturator-internus', 'biceps-femoris'],
  'sacral-plexus': ['piriformis', 'coccygeus'],
  'pudendal-nerve': ['sacrospinous', 'sacrotuberous', 'obturator-internus', 'coccygeus'],
  'femoral-nerve': ['psoas-major', 'iliacus', 'inguinal'],
  'obturator-nerve': ['psoas-major', 'obturator-internus', 'adductor-brevis'],
  'lateral-femoral-cutaneous-nerve': ['iliacus', 'psoas-major', 'inguinal'],
  'ilioinguinal-nerve': ['quadratus-lumborum', 'internal-oblique', 'inguinal'],
  'coccygeal-plexus': ['coccygeus', 'sacrospinous'],
  'brachial-plexus': ['sternocleidomastoid', 'levator-scapulae', 'trapezius'],
}
