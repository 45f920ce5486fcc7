/**
 * Bodies are posed in the vertex shader from a float texture (3 texels per body: the rows of R|t), so a pose is one small
 * texture upload and a pack is one draw call. With OUTLINE defined the surface is blown up by a few pixels instead: its
 * far side, drawn behind the bone, is the line around it.
 */
export const VERTEX = /* glsl */ `
uniform sampler2D bodies;
uniform sampler2D states;
uniform sampler2D parts;
uniform float explode;
uniform vec2 pixel;
in vec4 slot;
in vec4 surface;
in vec4 region;
out vec3 vNormal;
out vec3 vView;
out vec3 vWorld;
out vec3 vBone;
out vec4 vSurface;
out vec4 vRegion;
out vec4 vState;
out float vLoad;
out float vNamed;
vec4 row(int body, int k) { return texelFetch(bodies, ivec2(k, body), 0); }
void main() {
  int id = int(slot.x + 0.5);
  int a = int(slot.y + 0.5);
  int b = int(slot.z + 0.5);
  float w = slot.w / 65535.0;
  vec4 part = texelFetch(parts, ivec2(id, 0), 0);
  vec4 r0 = mix(row(a, 0), row(b, 0), w);
  vec4 r1 = mix(row(a, 1), row(b, 1), w);
  vec4 r2 = mix(row(a, 2), row(b, 2), w);
  vec4 p = vec4(position + part.xyz * explode, 1.0);
  vec4 world = vec4(dot(r0, p), dot(r1, p), dot(r2, p), 1.0);
  vec3 n = vec3(dot(r0.xyz, normal), dot(r1.xyz, normal), dot(r2.xyz, normal));
  vec4 view = modelViewMatrix * world;
  vNormal = normalMatrix * n;
  vView = view.xyz;
  vWorld = world.xyz;
  vBone = position;
  vSurface = surface;
  vRegion = region;
  vState = texelFetch(states, ivec2(id, 0), 0);
  vLoad = texelFetch(states, ivec2(int(surface.w * 255.0 + 0.5), 1), 0).r * surface.y;
  vNamed = part.w;
  gl_Position = projectionMatrix * view;
#ifdef OUTLINE
  vec2 out2 = (projectionMatrix * vec4(vNormal, 0.0)).xy / pixel;
  gl_Position.xy += out2 / max(length(out2), 1e-6) * pixel * OUTLINE * gl_Position.w;
#endif
}
`

/**
 * Light is our own: a key from above and to the left of the eye, wrapped and warmed past its edge as light is that has
 * travelled through bone (more so where bone is thin), a hemisphere, a fill, a rim, baked occlusion. Colours leave the
 * shader ready for the screen, with alpha for the distance fade. What a cut lays open is the far side seen from within:
 * it is painted flat, as a section is.
 */
export const FRAGMENT = /* glsl */ `
uniform vec3 bone; uniform vec3 hollow; uniform vec3 cartilage; uniform vec3 highlight; uniform vec3 ghostColour;
uniform vec3 marrow; uniform vec3 ilium; uniform vec3 ischium; uniform vec3 pubis;
uniform vec3 keyLight; uniform vec3 sky; uniform vec3 groundLight; uniform vec3 rimLight;
uniform vec3 load0; uniform vec3 load1; uniform vec3 load2; uniform vec3 load3;
uniform vec3 fadeCentre; uniform vec3 fadeRange; uniform vec3 upInView;
uniform vec4 cut;
uniform float exposure; uniform float loadShown; uniform float shell; uniform float fadedOnly; uniform float orthographic;
uniform float grain; uniform float regionsShown; uniform float cartilageShown;
in vec3 vNormal; in vec3 vView; in vec3 vWorld; in vec3 vBone; in vec4 vSurface; in vec4 vRegion; in vec4 vState;
in float vLoad; in float vNamed;
out vec4 colour;

float hash(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.x + p.y) * p.z);
}
float noise(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
vec3 filmic(vec3 x) { return clamp((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14), 0.0, 1.0); }
vec3 toScreen(vec3 c) { return mix(12.92 * c, 1.055 * pow(max(c, vec3(1e-5)), vec3(1.0 / 2.4)) - 0.055, step(vec3(0.0031308), c)); }
vec3 loadColour(float x) {
  float s = clamp(x, 0.0, 1.0) * 3.0;
  vec3 c = mix(load0, load1, clamp(s, 0.0, 1.0));
  c = mix(c, load2, clamp(s - 1.0, 0.0, 1.0));
  return mix(c, load3, clamp(s - 2.0, 0.0, 1.0));
}
float inside(float field) {
  float w = max(fwidth(field), 0.004);
  return smoothstep(0.5 - w, 0.5 + w, field);
}

void main() {
  if (dot(vWorld, cut.xyz) < cut.w) discard;
  float fade = smoothstep(fadeRange.x, fadeRange.y, length((vBone - fadeCentre) * vec3(0.6, 1.0, 0.5))) * fadeRange.z;
  float seen = (1.0 - vState.b) * (1.0 - fade);
  if (seen < 0.015) discard;
#ifdef OUTLINE
  colour = vec4(toScreen(highlight) * seen, seen);
#else
  vec3 n = normalize(vNormal);
  vec3 v = orthographic > 0.5 ? vec3(0, 0, 1) : normalize(-vView);
  float facing = abs(dot(n, v));
  float soft = vSurface.z;
  float ao = vSurface.x;
  if (shell > 0.5) {
    if (fadedOnly > 0.5 && vState.a < 0.5) discard;
    float edge = pow(1.0 - facing, 2.2);
    float a = (0.05 + 0.6 * edge) * shell * seen * mix(0.55, 1.0, ao);
    colour = vec4(toScreen(mix(ghostColour, highlight, vState.g)) * a, a);
    return;
  }
  if (vState.a > 0.5) discard;
  float coarse = 0.65 * noise(vBone * 95.0) + 0.35 * noise(vBone * 36.0 + 5.0);
  float fine = grain > 0.5 ? noise(vBone * 900.0) : 0.5;
  if (!gl_FrontFacing) {
    float spongy = smoothstep(0.35, 0.6, noise(vBone * 620.0)) * (1.0 - soft);
    vec3 section = mix(mix(marrow, cartilage, soft), bone, 0.25 + 0.25 * spongy + 0.1 * coarse);
    colour = vec4(toScreen(mix(section, highlight, 0.3 * vState.g)) * seen, seen);
    return;
  }
  float smoothFace = max(soft, smoothstep(0.44, 0.56, vRegion.z) * cartilageShown);
  float pores = grain > 0.5 ? noise(vBone * vec3(2600.0, 1500.0, 2600.0)) : 0.5;
  if (grain > 0.5) {
    vec3 bump = vec3(noise(vBone * 900.0 + 7.3), fine, noise(vBone * 900.0 + 13.7)) - 0.5;
    n = normalize(n + bump * 0.07 * (1.0 - smoothFace));
  }
  vec3 base = mix(bone, hollow, clamp((1.0 - ao) * 0.7 + (coarse - 0.5) * 0.3, 0.0, 1.0));
  base *= 1.0 + (fine - 0.5) * 0.07 + (pores - 0.5) * 0.06;
  vec3 named = mix(mix(ilium, ischium, inside(vRegion.x)), pubis, inside(vRegion.y));
  base = mix(base, base * 0.35 + named * 0.65, vNamed * regionsShown);
  base = mix(base, cartilage, smoothFace * mix(0.62, 1.0, soft));
  float load = vLoad * loadShown;
  base = mix(base, loadColour(load), smoothstep(0.02, 0.25, load) * 0.86);
  base = mix(base, highlight, 0.16 * vState.r + 0.1 * vState.g);

  vec3 keyDirection = normalize(vec3(-0.62, 0.0, 0.42) + upInView * 0.72);
  float nl = dot(n, keyDirection);
  float thin = vRegion.w * (1.0 - smoothFace);
  vec3 wrap = vec3(0.22, 0.13, 0.08) + 0.2 * soft + vec3(0.2, 0.1, 0.05) * thin;
  vec3 key = clamp((vec3(nl) + wrap) / (1.0 + wrap), 0.0, 1.0);
  float up = dot(n, upInView) * 0.5 + 0.5;
  vec3 fillDirection = normalize(vec3(0.8, 0.0, 0.35) + upInView * 0.05);
  float fill = clamp(dot(n, fillDirection) * 0.7 + 0.3, 0.0, 1.0);
  vec3 bounce = pow(vec3(ao), vec3(1.15, 1.4, 1.65));
  vec3 light = keyLight * key * mix(vec3(1.0), bounce, 0.75);
  light += (mix(groundLight, sky, up * up) + sky * fill * 0.4) * bounce;
  light += keyLight * vec3(0.2, 0.1, 0.05) * thin * clamp(0.4 - nl, 0.0, 1.0);
  // Surfaces that turn away from the eye darken a little, as rough ones do: without it broad faces look like paper.
  vec3 lit = base * light * mix(0.8, 1.0, facing);
  vec3 h = normalize(keyDirection + v);
  float nh = clamp(dot(n, h), 0.0, 1.0);
  lit += keyLight * (pow(nh, 14.0) * 0.03 + pow(nh, 60.0) * 0.04 * (0.6 + 1.6 * smoothFace)) * ao * clamp(nl * 3.0, 0.0, 1.0);
  float edge = pow(1.0 - facing, 3.2);
  lit += rimLight * edge * (0.25 + 0.75 * up) * ao * 0.5;
  lit = mix(lit, highlight * 2.0, edge * 0.45 * vState.r);
  colour = vec4(toScreen(filmic(lit * exposure)) * seen, seen);
#endif
}
`
