import {
  BackSide,
  Color,
  CustomBlending,
  DoubleSide,
  FrontSide,
  GLSL3,
  NoBlending,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import type { DataTexture, IUniform } from 'three'
import type { Cut } from '#session'
import { FRAGMENT, VERTEX } from './bone-shader.ts'
import { LOAD_SCALE } from './palette.ts'
import type { Palette } from './palette.ts'

/** One family of materials for bone and cartilage: solid, see-through shell, outline. Shader and light: `bone-shader.ts`. */

/** Thickness of the line around a selected bone, px. */
const OUTLINE_PIXELS = '2.5'
/** A plane that cuts nothing: everything lies beyond it. */
const NO_CUT = [0, 0, 0, -1] as const

type Uniforms = { readonly [name: string]: IUniform }

/** Uniforms shared by the solid and the shell material. */
export interface BoneUniforms extends Uniforms {
  readonly bodies: IUniform<DataTexture>
  readonly states: IUniform<DataTexture>
  readonly upInView: IUniform<Vector3>
  readonly fadeCentre: IUniform<Vector3>
  /** x = where the fade begins (m), y = where it is complete (m), z = how much is lost there (0..1). */
  readonly fadeRange: IUniform<Vector3>
  readonly orthographic: IUniform<number>
  readonly loadShown: IUniform<number>
  readonly grain: IUniform<number>
  readonly regionsShown: IUniform<number>
  readonly cartilageShown: IUniform<number>
  /** 0 = as the body is, 1 = bones wholly apart. */
  readonly explode: IUniform<number>
  /** xyz = normal, w = offset: what lies before the plane is not drawn. */
  readonly cut: IUniform<Vector4>
  /** Size of a CSS pixel in clip space. */
  readonly pixel: IUniform<Vector2>
}

export function boneUniforms(bodies: DataTexture, states: DataTexture, parts: DataTexture): BoneUniforms {
  const uniforms: { [name: string]: IUniform } = {}
  for (const name of [
    'bone',
    'hollow',
    'cartilage',
    'highlight',
    'ghostColour',
    'marrow',
    'ilium',
    'ischium',
    'pubis',
    'keyLight',
    'sky',
    'groundLight',
    'rimLight',
  ]) {
    uniforms[name] = { value: new Color() }
  }
  LOAD_SCALE.forEach((stop, k) => {
    uniforms[`load${k}`] = { value: new Color(stop) }
  })
  return Object.assign(uniforms, {
    bodies: { value: bodies },
    states: { value: states },
    parts: { value: parts },
    upInView: { value: new Vector3(0, 1, 0) },
    fadeCentre: { value: new Vector3() },
    fadeRange: { value: new Vector3(10, 11, 0) },
    orthographic: { value: 0 },
    exposure: { value: 1 },
    loadShown: { value: 0 },
    grain: { value: 1 },
    regionsShown: { value: 0 },
    cartilageShown: { value: 1 },
    explode: { value: 0 },
    cut: { value: new Vector4(...NO_CUT) },
    pixel: { value: new Vector2(1, 1) },
  })
}

export function applyPalette(uniforms: BoneUniforms, palette: Palette): void {
  const set = (name: string, value: string | readonly [number, number, number]) => {
    const colour = uniforms[name]?.value as Color
    if (typeof value === 'string') colour.set(value)
    else colour.setRGB(...value)
  }
  set('bone', palette.bone)
  set('hollow', palette.hollow)
  set('cartilage', palette.cartilage)
  set('highlight', palette.highlight)
  set('ghostColour', palette.ghost)
  set('marrow', palette.marrow)
  set('ilium', palette.ilium)
  set('ischium', palette.ischium)
  set('pubis', palette.pubis)
  set('keyLight', palette.key)
  set('sky', palette.sky)
  set('groundLight', palette.ground)
  set('rimLight', palette.rim)
  const exposure = uniforms.exposure
  if (exposure) exposure.value = palette.exposure
}

/** Sets the plane that takes away bone; null takes none away. */
export function applyCut(uniforms: BoneUniforms, cut: Cut | null): void {
  if (cut === null) uniforms.cut.value.set(...NO_CUT)
  else {
    const { axis, at, keep } = cut
    uniforms.cut.value.set(axis === 'x' ? keep : 0, axis === 'y' ? keep : 0, axis === 'z' ? keep : 0, at * keep)
  }
}

/** The solid material: opaque in depth, alpha only where bone fades into the page. */
export function solidMaterial(shared: BoneUniforms): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...shared, shell: { value: 0 }, fadedOnly: { value: 0 } },
    side: FrontSide,
    blending: NoBlending,
    toneMapped: false,
  })
}

/**
 * A translucent shell over the pose in `shared.bodies`.
 *
 * @param seeThrough also draws the far side (X-ray look)
 */
export function shellMaterial(shared: BoneUniforms, strength: number, seeThrough: boolean): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...shared, shell: { value: strength }, fadedOnly: { value: 0 } },
    side: seeThrough ? DoubleSide : FrontSide,
    transparent: true,
    depthWrite: false,
    // Where ghost and bone coincide the bone wins.
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 4,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    toneMapped: false,
  })
}

/** The line around a selected bone: its far side, blown up. */
export function outlineMaterial(shared: BoneUniforms): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { OUTLINE: OUTLINE_PIXELS },
    uniforms: { ...shared },
    side: BackSide,
    blending: NoBlending,
    toneMapped: false,
  })
}
