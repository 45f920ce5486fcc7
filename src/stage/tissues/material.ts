import { DoubleSide, FrontSide, GLSL3, NoBlending, NormalBlending, ShaderMaterial } from 'three'
import type { DataTexture, IUniform } from 'three'
import type { BoneUniforms } from '../bone-material.ts'

/**
 * One material for everything soft. A vertex rides with up to four bodies, read from the same table of poses as bone,
 * so that tissue follows the pose as shown, magnified or not, for one small upload. Muscle is drawn red with its fibres
 * and pearl towards its sinews; a tissue's own colour, length change and selection come from the table of tissues.
 */
const VERTEX = /* glsl */ `
uniform sampler2D bodies;
uniform sampler2D tissues;
in vec4 slots;
in vec4 weights;
in vec3 fibre;
in float tissue;
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
out vec3 vFibre;
out vec4 vState;
out vec4 vColour;
vec4 row(int body, int k) { return texelFetch(bodies, ivec2(k, body), 0); }
void main() {
  vec4 r0 = vec4(0.0); vec4 r1 = vec4(0.0); vec4 r2 = vec4(0.0);
  for (int i = 0; i < 4; i++) {
    int body = int(slots[i] + 0.5);
    r0 += row(body, 0) * weights[i];
    r1 += row(body, 1) * weights[i];
    r2 += row(body, 2) * weights[i];
  }
  vec4 p = vec4(position, 1.0);
  vec4 world = vec4(dot(r0, p), dot(r1, p), dot(r2, p), 1.0);
  vec4 view = modelViewMatrix * world;
  vNormal = normalMatrix * vec3(dot(r0.xyz, normal), dot(r1.xyz, normal), dot(r2.xyz, normal));
  vView = view.xyz;
  vWorld = world.xyz;
  vFibre = fibre;
  int id = int(tissue + 0.5);
  vState = texelFetch(tissues, ivec2(id, 0), 0);
  vColour = texelFetch(tissues, ivec2(id, 1), 0);
  gl_Position = projectionMatrix * view;
  if (vState.b > 0.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`

const FRAGMENT = /* glsl */ `
uniform vec3 highlight; uniform vec3 keyLight; uniform vec3 sky; uniform vec3 groundLight; uniform vec3 rimLight;
uniform vec3 upInView; uniform vec4 cut; uniform float exposure; uniform float orthographic; uniform float glass;
in vec3 vNormal; in vec3 vView; in vec3 vWorld; in vec3 vFibre; in vec4 vState; in vec4 vColour;
out vec4 colour;
const vec3 SINEW = vec3(0.80, 0.74, 0.62);
const vec3 TIGHT = vec3(0.90, 0.26, 0.02);
const vec3 SLACK = vec3(0.07, 0.26, 0.75);
float hash(vec2 p) { vec3 q = fract(p.xyx * vec3(0.1031, 0.1030, 0.0973)); q += dot(q, q.yzx + 33.33); return fract((q.x + q.y) * q.z); }
float noise(vec2 p) {
  vec2 i = floor(p); vec2 f = fract(p); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
vec3 filmic(vec3 x) { return clamp((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14), 0.0, 1.0); }
vec3 toScreen(vec3 c) { return mix(12.92 * c, 1.055 * pow(max(c, vec3(1e-5)), vec3(1.0 / 2.4)) - 0.055, step(vec3(0.0031308), c)); }
void main() {
  if (dot(cut.xyz, vWorld) < cut.w) discard;
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 v = orthographic > 0.5 ? vec3(0, 0, 1) : normalize(-vView);
  float facing = clamp(abs(dot(n, v)), 0.0, 1.0);
  float streak = noise(vec2(vFibre.y * 46.0, vFibre.x * 5.0)) * 0.6 + noise(vec2(vFibre.y * 120.0, vFibre.x * 9.0)) * 0.4;
  float fibrous = vColour.a;
  vec3 base = mix(mix(SINEW, vColour.rgb, fibrous < 0.25 ? 1.0 : vFibre.z), vColour.rgb, fibrous < 0.25 ? 1.0 : 0.0);
  base *= 1.0 + (streak - 0.5) * 0.75 * fibrous;
  float strain = clamp(vState.a, -1.0, 1.0);
  base = mix(base, strain > 0.0 ? TIGHT : SLACK, 0.85 * smoothstep(0.05, 1.0, abs(strain)));
  base = mix(base, highlight, 0.3 * vState.r + 0.18 * vState.g);
  vec3 keyDirection = normalize(vec3(-0.62, 0.0, 0.42) + upInView * 0.72);
  float nl = dot(n, keyDirection);
  vec3 key = clamp((vec3(nl) + vec3(0.3, 0.2, 0.16)) / 1.25, 0.0, 1.0);
  float up = dot(n, upInView) * 0.5 + 0.5;
  float fill = clamp(dot(n, normalize(vec3(0.8, 0.0, 0.35) + upInView * 0.05)) * 0.7 + 0.3, 0.0, 1.0);
  vec3 lit = base * (keyLight * key + mix(groundLight, sky, up * up) + sky * fill * 0.5);
  vec3 h = normalize(keyDirection + v);
  lit += keyLight * pow(clamp(dot(n, h), 0.0, 1.0), 38.0) * 0.07 * (0.6 + 0.4 * streak) * clamp(nl * 3.0, 0.0, 1.0);
  float edge = pow(1.0 - facing, 3.0);
  lit += rimLight * edge * (0.2 + 0.6 * up) * 0.4;
  lit = mix(lit, highlight * 2.0, edge * 0.75 * vState.r);
  float alpha = glass > 0.0 ? mix(0.16, 0.7, pow(1.0 - facing, 1.5)) * glass : 1.0;
  colour = vec4(toScreen(filmic(lit * exposure)), alpha);
}
`

/** @param glass 0 = solid; otherwise how strongly a see-through sheet shows, 0..1 */
export function tissueMaterial(shared: BoneUniforms, tissues: IUniform<DataTexture>, glass = 0): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...shared, tissues, glass: { value: glass } },
    side: glass > 0 ? DoubleSide : FrontSide,
    transparent: glass > 0,
    depthWrite: glass === 0,
    // The outline of the skin gives way to the zones drawn in the same surface.
    polygonOffset: glass > 0,
    polygonOffsetFactor: 2,
    polygonOffsetUnits: 8,
    blending: glass > 0 ? NormalBlending : NoBlending,
    toneMapped: false,
  })
}
