import {
  BoxGeometry,
  CustomBlending,
  GLSL3,
  Group,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector3,
  Vector4,
} from 'three'
import type { ModelView, Stance } from '#body'

/**
 * What the body stands, sits or lies on: contact shadows on the floor, a seat under the sitting bones, a couch under
 * straight legs, a plinth behind a lying back. Flat boxes with soft spots of shadow, no shadow map; enough for the eye to
 * tell one stance from another.
 */

/** Where things lie along the axes of the body, m. */
type Place = readonly [number, number, number]

const FLOOR_SIZE = 1.7
/** The foot's middle lies this far in front of the heel, m. */
const FOOT_MIDDLE = 0.07
/** Skin and flesh between bone and what carries it, m. */
const FLESH = 0.03
const SEAT_FLESH = 0.014
const THICKNESS = 0.035
/** Half width and reach behind and before the sitting bones of a seat, m. */
const SEAT = { half: 0.2, behind: 0.17, before: 0.2 } as const
const COUCH = { half: 0.3, behind: 0.2, beyondHeels: 0.1 } as const
const PLINTH = { half: 0.36, beyond: 0.09 } as const
/** Opacity of seat, couch and plinth. */
const COVER = 0.62
const SPOTS = 4

/** A soft round shadow: middle and radii on the surface (across, along; m), and how dark. */
type Spot = readonly [x: number, along: number, rx: number, ry: number, dark: number]

const VERTEX = /* glsl */ `
uniform vec3 size;
out vec3 at;
out vec3 face;
out vec3 eye;
void main() {
  at = position * size;
  face = normal;
  eye = (inverse(modelMatrix) * vec4(cameraPosition, 1.0)).xyz - at;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at, 1.0);
}
`
const FRAGMENT = /* glsl */ `
uniform float strength; uniform float cover; uniform vec3 size; uniform vec3 mat;
uniform vec4 spots[${SPOTS}]; uniform float darks[${SPOTS}];
in vec3 at; in vec3 face; in vec3 eye;
out vec4 colour;
void main() {
  float above = smoothstep(-0.05, 0.2, normalize(eye).y);
  float dark = 0.0;
  float top = step(0.5, face.y);
  for (int k = 0; k < ${SPOTS}; k++) {
    vec2 d = (at.xz - spots[k].xy) / spots[k].zw;
    dark += darks[k] * exp(-dot(d, d));
  }
  dark = clamp(dark, 0.0, 1.0) * strength * top;
  float body = cover * above;
  vec3 base = mat * mix(0.8 + 0.06 * face.x, 1.0, top);
  if (cover == 0.0) dark *= smoothstep(size.x * 0.5, size.x * 0.25, length(at.xz));
  else {
    vec2 inward = size.xz * 0.5 - abs(at.xz);
    base *= 1.0 - 0.08 * top * smoothstep(0.012, 0.0, min(inward.x, inward.y));
    dark *= above;
  }
  float a = body + dark * (1.0 - body);
  colour = vec4(base * body * (1.0 - dark), a);
}
`

/** One flat box, its upper face in the plane of the group. */
function createSurface() {
  const uniforms = {
    strength: { value: 0 },
    cover: { value: 0 },
    size: { value: new Vector3() },
    mat: { value: new Vector3() },
    spots: { value: Array.from({ length: SPOTS }, () => new Vector4(0, 0, 1, 1)) },
    darks: { value: Array.from({ length: SPOTS }, () => 0) },
  }
  const geometry = new BoxGeometry(1, 1, 1).translate(0, -0.5, 0)
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    toneMapped: false,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  return {
    mesh,
    uniforms,
    lay: (at: Place, size: Place, spots: readonly Spot[], cover: number) => {
      mesh.position.set(...at)
      uniforms.size.value.set(...size)
      uniforms.cover.value = cover
      for (let k = 0; k < SPOTS; k++) {
        const [x, along, rx, ry, dark] = spots[k] ?? [0, 0, 1, 1, 0]
        uniforms.spots.value[k]?.set(x, along, rx, ry)
        uniforms.darks.value[k] = dark
      }
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

export interface Ground {
  readonly group: Group
  /** Height of what carries the trunk in this stance: floor, seat or couch, m. */
  readonly support: () => number
  setLook: (strength: number, mat: readonly [number, number, number]) => void
  /** @param rest the body at rest in the stance, 12 numbers per body; null = standing neutral */
  place: (model: ModelView, stance: Stance, rest: Float64Array | null) => void
  dispose: () => void
}

/** A landmark as the stance's rest carries it. */
function resting(model: ModelView, id: string, rest: Float64Array | null): Place {
  const landmark = model.landmarks[id]
  if (!landmark) return [0, model.floor, 0]
  const p = landmark.position
  if (rest === null) return p
  const at = model.bodies.indexOf(landmark.body) * 12
  const row = (k: number) =>
    [0, 1, 2].reduce((sum, j) => sum + (rest[at + k * 3 + j] ?? 0) * (p[j] ?? 0), rest[at + 9 + k] ?? 0)
  return [row(0), row(1), row(2)]
}

export function createGround(): Ground {
  const floor = createSurface()
  const slab = createSurface()
  const group = new Group()
  group.add(floor.mesh, slab.mesh)
  let support = 0

  /** The floor under both feet, wherever the stance has put them. */
  function layFloor(model: ModelView, rest: Float64Array | null) {
    const heels = (['left', 'right'] as const).map((side) => resting(model, `heel-${side}`, rest))
    const before = model.landmarks['heel-left']?.position[1] ?? model.floor
    const [left = [0, 0, 0], right = [0, 0, 0]] = heels
    const middle = (left[2] + right[2]) / 2
    const spots: Spot[] = heels.map(([x, , z]): Spot => [x, z - middle + FOOT_MIDDLE, 0.062, 0.15, 0.8])
    const height = model.floor + (left[1] + right[1]) / 2 - before
    floor.lay([0, height, middle], [FLOOR_SIZE, 0, FLOOR_SIZE], [...spots, [0, 0, 0.34, 0.26, 0.4]], 0)
    return height
  }

  /** A seat or a couch under the sitting bones, from behind them to `front`. */
  function laySeat(model: ModelView, rest: Float64Array | null, half: number, behind: number, front: number) {
    const [a, b] = (['left', 'right'] as const).map((side) => resting(model, `ischial-tuberosity-${side}`, rest))
    const [xa = 0, ya = 0, za = 0] = a ?? []
    const [xb = 0, yb = 0, zb = 0] = b ?? []
    const top = (ya + yb) / 2 - SEAT_FLESH
    const back = (za + zb) / 2 - behind
    const middle = (back + front) / 2
    const spots: readonly Spot[] = [
      [xa, za - middle, 0.05, 0.06, 0.7],
      [xb, zb - middle, 0.05, 0.06, 0.7],
      [xa * 1.3, (za + front) / 2 - middle, 0.07, (front - za) / 2, 0.5],
      [xb * 1.3, (zb + front) / 2 - middle, 0.07, (front - zb) / 2, 0.5],
    ]
    slab.lay([0, top, middle], [2 * half, THICKNESS, front - back], spots, COVER)
    return top
  }

  function layPlinth(model: ModelView) {
    let back = 0
    for (const { position } of Object.values(model.landmarks)) back = Math.min(back, position[2])
    const length = model.stature + 2 * PLINTH.beyond
    // The upper face looks forward: what is along the surface runs from head to feet.
    slab.mesh.rotation.x = Math.PI / 2
    const spots: readonly Spot[] = [
      [0, -length * 0.17, 0.17, 0.34, 0.75],
      [0, length * 0.2, 0.15, 0.42, 0.5],
    ]
    const at = [0, model.floor + model.stature / 2, back - FLESH] as const
    slab.lay(at, [2 * PLINTH.half, THICKNESS, length], spots, COVER)
  }

  return {
    group,
    support: () => support,
    setLook: (strength, mat) => {
      for (const { uniforms } of [floor, slab]) {
        uniforms.strength.value = strength
        uniforms.mat.value.set(...mat)
      }
    },
    place: (model, stance, rest) => {
      const onFeet = stance !== 'supine' && stance !== 'long-sitting'
      const onSeat = stance === 'sitting' || stance === 'long-sitting'
      floor.mesh.visible = onFeet
      slab.mesh.visible = onSeat || stance === 'supine'
      slab.mesh.rotation.x = 0
      const tuberosity = resting(model, 'ischial-tuberosity-left', rest)
      if (onFeet) support = layFloor(model, rest)
      if (stance === 'sitting') support = laySeat(model, rest, SEAT.half, SEAT.behind, tuberosity[2] + SEAT.before)
      if (stance === 'long-sitting') {
        const heels = resting(model, 'heel-left', rest)[2] + COUCH.beyondHeels
        support = laySeat(model, rest, COUCH.half, COUCH.behind, heels)
      }
      if (stance === 'supine') layPlinth(model)
    },
    dispose: () => {
      floor.dispose()
      slab.dispose()
    },
  }
}
