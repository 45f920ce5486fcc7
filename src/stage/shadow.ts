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
} from 'three'

/**
 * Soft contact shadow on the floor: one quad, no shadow map. Two dark spots where the feet stand and a wide faint one
 * under the body; enough for the eye to place the body on a floor.
 */
const SIZE = 1.7
const VERTEX = /* glsl */ `
out vec2 at;
void main() { at = position.xy; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }
`
const FRAGMENT = /* glsl */ `
uniform float strength; uniform vec2 left; uniform vec2 right;
in vec2 at;
out vec4 colour;
float spot(vec2 c, vec2 s) { vec2 d = (at - c) / s; return exp(-dot(d, d)); }
void main() {
  float feet = spot(left, vec2(0.062, 0.15)) + spot(right, vec2(0.062, 0.15));
  float a = strength * clamp(0.8 * feet + 0.4 * spot(vec2(0.0), vec2(0.34, 0.26)), 0.0, 1.0);
  a *= smoothstep(${(SIZE / 2).toFixed(2)}, ${(SIZE / 4).toFixed(2)}, length(at));
  colour = vec4(0.0, 0.0, 0.0, a);
}
`

export interface Shadow {
  readonly group: Group
  setStrength: (strength: number) => void
  /** Where the feet stand, m: height of the floor and the middle of each foot (x to the left, z forward). */
  place: (floor: number, left: readonly [number, number], right: readonly [number, number]) => void
  dispose: () => void
}

export function createShadow(): Shadow {
  const geometry = new PlaneGeometry(SIZE, SIZE)
  const left = new Vector2()
  const right = new Vector2()
  const strength = { value: 0 }
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { strength, left: { value: left }, right: { value: right } },
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    toneMapped: false,
  })
  const mesh = new Mesh(geometry, material)
  // The quad's +Y becomes the body's -Z.
  mesh.rotation.x = -Math.PI / 2
  mesh.frustumCulled = false
  const group = new Group()
  group.add(mesh)
  return {
    group,
    setStrength: (value) => {
      strength.value = value
      group.visible = value > 0
    },
    place: (floor, l, r) => {
      mesh.position.y = floor
      left.set(l[0], -l[1])
      right.set(r[0], -r[1])
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}
