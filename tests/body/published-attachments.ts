/**
 * Muscle attachments of the right side as published: Rajagopal A 2016 (IEEE Trans Biomed Eng 63:2068), as passed on with
 * the MyoLeg model (Apache-2.0). mm; x forward, y up, z right. Pelvis: frame of that model, its hip centre below; femur:
 * from the hip centre.
 */
export const PUBLISHED_HIP = [-56.3, -78.5, 77.3] as const

type Point = readonly [number, number, number]

/** By muscle of ours: where each of its parts starts on the pelvis. */
export const PUBLISHED_ORIGINS: { readonly [muscle: string]: readonly Point[] } = {
  'gluteus-maximus': [
    [-123.1, 34.5, 56.3],
    [-131.7, 8.7, 46.2],
    [-130, -52.5, 9],
  ],
  'gluteus-medius': [
    [-44.5, 24.5, 117.2],
    [-85, 31.6, 67.5],
    [-115.2, -7.3, 52.6],
  ],
  'gluteus-minimus': [
    [-46.4, -14.9, 104.2],
    [-61.6, -14.2, 97.1],
    [-78.9, -15.5, 79.8],
  ],
  iliacus: [[-60.5, 30.9, 84.3]],
  piriformis: [[-101.8, -6.5, 13.5]],
  'rectus-femoris': [[-24, -38.8, 93.3]],
  'tensor-fasciae-latae': [[-31.1, 21.4, 124.1]],
  'biceps-femoris': [[-104, -119.1, 58.6]],
  semimembranosus: [[-98.7, -114, 61.4]],
  semitendinosus: [[-103.8, -125.3, 51.5]],
  'adductor-brevis': [[-19.1, -94, 15.4]],
  'adductor-longus': [[-7.6, -88.9, 18.9]],
  'adductor-magnus': [
    [-74, -127.7, 39.8],
    [-89.6, -129.8, 41.7],
    [-52.7, -120.8, 28.5],
    [-31, -107.6, 13.6],
  ],
  gracilis: [[-47.4, -129.3, 24.6]],
}

/** By muscle of ours: where each of its parts ends on the femur. */
export const PUBLISHED_INSERTIONS: { readonly [muscle: string]: readonly Point[] } = {
  'gluteus-maximus': [
    [-27.7, -56.6, 47],
    [-15.6, -101.6, 41.9],
    [-6, -141.9, 41.1],
  ],
  'gluteus-medius': [
    [-21.8, -11.7, 55.5],
    [-25.8, -5.8, 52.7],
    [-30.9, -4.7, 51.8],
  ],
  'gluteus-minimus': [
    [-7.2, -10.4, 56],
    [-9.6, -10.4, 56],
    [-13.5, -8.3, 55],
  ],
  iliacus: [[-12.2, -63.7, 19.6]],
  'psoas-major': [[-23.5, -52.4, 8.8]],
  piriformis: [[-14.8, -3.6, 43.7]],
  'adductor-brevis': [[-2, -118, 24.9]],
  'adductor-longus': [[11.3, -239.4, 15.8]],
  'adductor-magnus': [
    [11.2, -262.5, 19.3],
    [4.8, -388, -32.7],
    [2.4, -162.4, 29.2],
    [-15.3, -78.9, 32],
  ],
}

/**
 * Trunk muscles where they are fixed to the pelvic ring, right side: Christophy M 2012 (Biomech Model Mechanobiol 11:19),
 * as passed on with the MyoTorso model (Apache-2.0). mm; x forward, y up, z right, in the frame of that model's pelvis;
 * what it gives in its sacrum's frame is 49 mm lower there. Its hip centre is not given, so that the place of the whole
 * set is found by the comparison too. Of the internal oblique the left side, mirrored: on the right its three front
 * parts lie 20 mm nearer the midline, off any bone. Of the external oblique only two of ten parts reach the pelvis.
 */
export const PUBLISHED_TRUNK: { readonly [muscle: string]: readonly Point[] } = {
  'quadratus-lumborum': [
    [-121.5, 46.3, 52],
    [-111.5, 56.3, 59],
    [-104.8, 62.1, 69.2],
  ],
  iliocostalis: [
    [-156.3, 14.3, 39],
    [-145.3, 31, 42.6],
    [-134.2, 38.4, 45.9],
    [-137.3, 42.9, 50.2],
    [-133.3, 44.9, 51.1],
    [-130.3, 47.8, 53.1],
    [-127.5, 50, 55.5],
    [-124.8, 52.1, 57.9],
  ],
  longissimus: [
    [-131.3, 11.5, 0.3],
    [-142.9, 1.2, 0.4],
    [-165.8, -22.2, 0],
    [-164.5, -24.4, 10.7],
    [-157.6, -18.3, 24],
    [-144.8, -0.2, 27.9],
  ],
  multifidus: [
    [-144.6, 26.4, 38.4],
    [-147.3, 21.2, 36.8],
    [-149.7, 8, 34.6],
    [-164.5, -35, 17.1],
    [-153.9, -16.1, 21.9],
    [-162.3, -28.7, 15.2],
    [-170.8, -41.2, 12.7],
    [-134.2, 11.1, 12.4],
    [-121.4, 35, 18.8],
    [-120.8, 36.2, 20.4],
    [-121.5, 34.6, 17.4],
    [-143.7, 5.7, 16.2],
    [-152.2, -7.5, 15.4],
    [-130.5, 17.3, 10.4],
    [-174.1, -43.8, 10],
    [-163.1, -23.3, 11.7],
    [-152.3, -6.4, 11.6],
    [-125.4, 28.5, 19.3],
  ],
  'internal-oblique': [
    [-25.6, 0.6, 122.5],
    [-34.6, 25.6, 127.1],
    [-44.7, 46.7, 122.4],
    [-57.4, 58.9, 110.5],
    [-84.9, 65.2, 91.5],
    [-109.6, 60.9, 69.7],
  ],
  'rectus-abdominis': [[-41.6, -96.5, 10.7]],
}
