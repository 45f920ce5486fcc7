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
