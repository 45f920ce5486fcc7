import {
  CustomBlending,
  GLSL3,
  Group,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  Vector3,
} from 'three'
import type { ModelView, Stance } from '#body'

/**
 * What the body stands or lies on, as one quad without a shadow map: contact shadows of the feet on the floor, or a
 * plinth behind the back with the body's soft shadow. Enough for the eye to tell standing from lying.
 */
const FLOOR_SIZE = 1.7
/** The foot's middle lies this far in front of the heel, m. */
const FOOT_MIDDLE = 0.07
/** Half size of the plinth across and beyond the body, m. */
const PLINTH_HALF_WIDTH = 0.36
const PLINTH_BEYOND = 0.09
/** The plinth lies this far behind the rearmost landmark: skin and flesh, m. */
const FLESH = 0.03
const VERTEX = /* glsl */ `
uniform vec2 size;
out vec2 at;
void main() {
  at = position.xy * size;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(at, 0.0, 1.0);
}
`
const FRAGMENT = /* glsl */ `
uniform float strength; uniform float lying; uniform vec2 left; uniform vec2 right; uniform vec2 size; uniform vec3 mat;
in vec2 at;
out vec4 colour;
float spot(vec2 c, vec2 s) { vec2 d = (at - c) / s; return exp(-dot(d, d)); }
void main() {
  float dark;
  vec3 base = vec3(0.0);
  float cover = 0.0;
  if (lying > 0.5) {
    vec2 inside = size * 0.5 - vec2(0.02) - abs(at);
    float corner = 0.05;
    vec2 q = max(vec2(corner) - inside, 0.0);
    cover = 0.55 * smoothstep(0.006, -0.002, length(q) - corner);
    dark = strength * (0.75 * spot(vec2(0.0, size.y * 0.17), vec2(0.17, 0.34)) + 0.5 * spot(vec2(0.0, -size.y * 0.2), vec2(0.15, 0.42)));
    base = mat;
  } else {
    float feet = spot(left, vec2(0.062, 0.15)) + spot(right, vec2(0.062, 0.15));
    dark = strength * clamp(0.8 * feet + 0.4 * spot(vec2(0.0), vec2(0.34, 0.26)), 0.0, 1.0);
    dark *= smoothstep(size.x * 0.5, size.x * 0.25, length(at));
  }
  float a = cover + dark * (1.0 - cover);
  colour = vec4(base * cover * (1.0 - dark), a);
}
`

export interface Ground {
  readonly group: Group
  setLook: (strength: number, plinth: readonly [number, number, number]) => void
  place: (model: ModelView, stance: Stance) => void
  dispose: () => void
}

export function createGround(): Ground {
  const geometry = new PlaneGeometry(1, 1)
  const uniforms = {
    strength: { value: 0 },
    lying: { value: 0 },
    left: { value: new Vector2() },
    right: { value: new Vector2() },
    size: { value: new Vector2(FLOOR_SIZE, FLOOR_SIZE) },
    mat: { value: new Vector3() },
  }
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
  const group = new Group()
  group.add(mesh)

  function lie(model: ModelView) {
    let back = 0
    for (const { position } of Object.values(model.landmarks)) back = Math.min(back, position[2])
    mesh.rotation.x = 0
    mesh.position.set(0, model.floor + model.stature / 2, back - FLESH)
    uniforms.size.value.set(2 * PLINTH_HALF_WIDTH, model.stature + 2 * PLINTH_BEYOND)
  }

  function stand(model: ModelView) {
    // The quad's +Y becomes the body's -Z.
    mesh.rotation.x = -Math.PI / 2
    mesh.position.set(0, model.floor, 0)
    uniforms.size.value.set(FLOOR_SIZE, FLOOR_SIZE)
    for (const side of ['left', 'right'] as const) {
      const [x, , z] = model.landmarks[`heel-${side}`]?.position ?? [0, 0, 0]
      uniforms[side].value.set(x, -z - FOOT_MIDDLE)
    }
  }

  return {
    group,
    setLook: (strength, plinth) => {
      uniforms.strength.value = strength
      uniforms.mat.value.set(...plinth)
    },
    place: (model, stance) => {
      const lying = stance === 'supine' || stance === 'long-sitting'
      uniforms.lying.value = lying ? 1 : 0
      if (lying) lie(model)
      else stand(model)
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}
