import { describe, expect, it } from 'vitest'
import { AXES, JOINT_IDS, SPINAL_LEVELS } from '#body'
import type { Axis, JointId } from '#body'
import { axisWords, handleWords, loadWords, movementOf, MOVEMENTS, movementWords } from '#language'

const da = await loadWords('da')
const en = await loadWords('en')

/** The sign table: what + is. Rows as in the conventions of the model; the minus is the opposite. */
const TABLE: readonly (readonly [joint: JointId, axis: Axis, plus: RegExp, minus: RegExp])[] = [
  ...SPINAL_LEVELS.flatMap((level): (readonly [JointId, Axis, RegExp, RegExp])[] => [
    [level, 'rx', /flexion/, /extension/],
    [level, 'ry', /turn to the left/, /turn to the right/],
    [level, 'rz', /side-bend to the right/, /side-bend to the left/],
    [level, 'tx', /left/, /right/],
    [level, 'ty', /up/, /down/],
    [level, 'tz', /forward/, /back/],
  ]),
  ['sij-left', 'rx', /anterior/, /posterior/],
  ['sij-left', 'ry', /out-flare/, /in-flare/],
  ['sij-left', 'rz', /crest up and in/, /crest down and out/],
  ['sij-left', 'tx', /outward/, /inward/],
  ['sij-left', 'ty', /up-slip/, /down-slip/],
  ['sij-left', 'tz', /forward/, /back/],
  ['sij-right', 'rx', /anterior/, /posterior/],
  ['sij-right', 'ry', /in-flare/, /out-flare/],
  ['sij-right', 'rz', /crest down and out/, /crest up and in/],
  ['sij-right', 'tx', /inward/, /outward/],
  ['sij-right', 'ty', /up-slip/, /down-slip/],
  ['sij-right', 'tz', /forward/, /back/],
  ['symphysis', 'rx', /left pubis turned forward/, /right pubis turned forward/],
  ['symphysis', 'ry', /opens in front/, /opens behind/],
  ['symphysis', 'rz', /tilt up/, /tilt down/],
  ['symphysis', 'tx', /wider gap/, /narrower gap/],
  ['symphysis', 'ty', /left pubis higher/, /right pubis higher/],
  ['symphysis', 'tz', /left pubis in front/, /right pubis in front/],
  ...(['sacrococcygeal', 'intercoccygeal'] as const).flatMap((joint): (readonly [JointId, Axis, RegExp, RegExp])[] => [
    [joint, 'rx', /extension \(tip back\)/, /flexion \(tip forward\)/],
    [joint, 'ry', /front turns to the left/, /front turns to the right/],
    [joint, 'rz', /tip to the left/, /tip to the right/],
    [joint, 'tx', /left/, /right/],
    [joint, 'ty', /up/, /down/],
    [joint, 'tz', /forward/, /back/],
  ]),
  ['hip-left', 'rx', /extension/, /flexion/],
  ['hip-right', 'rx', /extension/, /flexion/],
  ['hip-left', 'ry', /external/, /internal/],
  ['hip-right', 'ry', /internal/, /external/],
  ['hip-left', 'rz', /abduction/, /adduction/],
  ['hip-right', 'rz', /adduction/, /abduction/],
  ['hip-left', 'tx', /left/, /right/],
  ['hip-right', 'tx', /left/, /right/],
  ['knee-left', 'rx', /flexion/, /extension/],
  ['knee-right', 'rx', /flexion/, /extension/],
  ['knee-right', 'ry', /shin turns to the left/, /shin turns to the right/],
  ['knee-left', 'rz', /valgus/, /varus/],
  ['knee-right', 'rz', /varus/, /valgus/],
  ['ankle-left', 'rx', /plantarflexion/, /dorsiflexion/],
  ['ankle-right', 'ry', /toes to the left/, /toes to the right/],
  ['subtalar-left', 'rz', /eversion/, /inversion/],
  ['subtalar-right', 'rz', /inversion/, /eversion/],
  ['glenohumeral-left', 'rx', /extension/, /flexion/],
  ['elbow-right', 'rx', /extension/, /flexion/],
  ['glenohumeral-left', 'rz', /abduction/, /adduction/],
  ['glenohumeral-right', 'rz', /adduction/, /abduction/],
]

describe('what + and - mean', () => {
  it.each(TABLE)('%s %s', (joint, axis, plus, minus) => {
    expect(movementWords(joint, axis, 1, en)).toMatch(plus)
    expect(movementWords(joint, axis, -1, en)).toMatch(minus)
  })
  it('is said in both languages at every joint and axis, plus unlike minus', () => {
    for (const joint of JOINT_IDS) {
      for (const axis of AXES) {
        for (const words of [da, en]) {
          expect(movementWords(joint, axis, 1, words)).not.toBe(movementWords(joint, axis, -1, words))
          expect(handleWords(joint, axis, 1, words)).not.toBe(handleWords(joint, axis, -1, words))
          expect(axisWords(joint, axis, words)).toContain(' / ')
          expect(handleWords(joint, axis, 1, words).length).toBeLessThanOrEqual(20)
        }
      }
    }
  })
  it('uses every movement it has words for', () => {
    const used = new Set(
      JOINT_IDS.flatMap((joint) => AXES.flatMap((axis) => [movementOf(joint, axis, 1), movementOf(joint, axis, -1)])),
    )
    expect(MOVEMENTS.filter((movement) => !used.has(movement))).toEqual([])
  })
})

const mirrorSign = (joint: JointId, axis: Axis): 1 | -1 =>
  ['ry', 'rz', 'tx'].includes(axis) === (joint === 'symphysis') ? 1 : -1
const swapSides = (text: string, left: string, right: string) =>
  text.replace(new RegExp(`${left}|${right}`, 'g'), (word) => (word === left ? right : left))
const otherSide = (joint: JointId) =>
  joint.replace(/-(left|right)$/, (_, side: string) => (side === 'left' ? '-right' : '-left')) as JointId

describe('the mirror', () => {
  it('says the mirrored movement in the same words with left and right exchanged', () => {
    for (const joint of JOINT_IDS) {
      for (const axis of AXES) {
        const sign = mirrorSign(joint, axis)
        const mirrored = otherSide(joint)
        expect(movementWords(mirrored, axis, sign, en), `${joint} ${axis}`).toBe(
          swapSides(movementWords(joint, axis, 1, en), 'left', 'right'),
        )
        expect(movementWords(mirrored, axis, sign, da), `${joint} ${axis}`).toBe(
          swapSides(movementWords(joint, axis, 1, da), 'venstre', 'højre'),
        )
      }
    }
  })
})
