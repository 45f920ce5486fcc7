import type { Axis, Case, JointId } from '#body'
import { AXES, createSimulation } from '#body'
import { measure, rankEfforts } from '#instruments'
import { toDegrees, toMillimetres } from '#math'
import { table } from './markdown.ts'
import { BOTH, CHO, specimen, STABILISED } from './specimen.ts'

/** Three answers of the model that few expect, with the numbers of a run: text of docs/surprises.md. */

type Input = Omit<Case, 'version'>

interface Seen {
  readonly reading: (instrument: string) => number
  /** Degrees or mm. */
  readonly joint: (id: JointId, axis: Axis) => number
  /** Size of a joint's turn, degrees. */
  readonly turn: (id: JointId) => number
  /** Share of the elastic effort that joints whose name fits pay, %. */
  readonly share: (names: RegExp) => number
}

const DOF = 6
const simulation = createSimulation()

function see(input: Input): Seen {
  const pose = simulation.solve({ version: 1, ...input })
  if (pose.status !== 'converged') throw new Error(`surprises: ${JSON.stringify(input)} has no rest`)
  const { readings } = measure(simulation.model, pose, input.stance ?? 'standing')
  const moved = pose.displacements.slice()
  const efforts = rankEfforts(Object.fromEntries(simulation.model.joints.map(({ id }, j) => [id, pose.efforts[j]!])))
  const joint = (id: JointId, axis: Axis): number => {
    const value = moved[DOF * simulation.jointIndex(id) + AXES.indexOf(axis)]!
    return axis.startsWith('r') ? toDegrees(value) : toMillimetres(value)
  }
  return {
    reading: (instrument) => readings[instrument]!.value,
    joint,
    turn: (id) => Math.hypot(joint(id, 'rx'), joint(id, 'ry'), joint(id, 'rz')),
    share: (names) =>
      100 * efforts.filter(({ joint: id }) => names.test(id)).reduce((sum, { share }) => sum + share, 0),
  }
}

const RING = /^(sij|symphysis)/
const HIPS = /^hip/
const STIFF = 10
/** One decimal; what rounds to nothing has no sign. */
const one = (value: number): string => (Math.round(10 * value) / 10 + 0).toFixed(1)

function longLeg(): string {
  const lift: Input = { lift: { left: 10 } }
  const cases: readonly (readonly [string, Input])[] = [
    ['hips as they stand', lift],
    ['both hips half as stiff', { ...lift, stiffness: { 'hip-left': 0.5, 'hip-right': 0.5 } }],
    ['both hips twice as stiff', { ...lift, stiffness: { 'hip-left': 2, 'hip-right': 2 } }],
    [`left hip ${STIFF} times as stiff`, { ...lift, stiffness: { 'hip-left': STIFF } }],
    ['both SI joints locked', { ...lift, lock: { 'sij-left': true, 'sij-right': true } }],
  ]
  return table(
    ['10 mm under the left foot', 'hips pay', 'the ring pays', 'tilt at the hips', 'torsion', 'symphysis step'],
    cases.map(([name, input]) => {
      const seen = see(input)
      return [
        name,
        `${seen.share(HIPS).toFixed(0)} %`,
        `${seen.share(RING).toFixed(0)} %`,
        `${one(seen.reading('obliquity-femoral-heads'))}°`,
        `${one(seen.reading('innominate-torsion'))}°`,
        `${one(seen.reading('symphysis-step'))} mm`,
      ]
    }),
  )
}

function turnedBone(): string {
  const turned: Input = { impose: { 'sij-left': { rx: -3 } } }
  const cases: readonly (readonly [string, Input])[] = [
    ['symphysis as it stands', turned],
    ['symphysis three times as stiff', { ...turned, stiffness: { symphysis: 3 } }],
    ['symphysis a tenth as stiff', { ...turned, stiffness: { symphysis: 0.1 } }],
  ]
  return table(
    ['left hip bone held 3° back', 'left SI joint', 'right SI joint', 'difference of the sides', 'leg reads, lying'],
    cases.map(([name, input]) => {
      const seen = see(input)
      const lying = see({ ...input, stance: 'supine' })
      return [
        name,
        `${one(seen.joint('sij-left', 'rx'))}°`,
        `${one(seen.joint('sij-right', 'rx'))}°`,
        `${one(seen.reading('innominate-torsion'))}°`,
        `${one(lying.reading('leg-length-supine'))} mm`,
      ]
    }),
  )
}

function lockedJoint(): string {
  const legs: Input = { stance: 'left-leg' }
  const turned: Input = { impose: { 'sij-left': { rx: -3 } } }
  const locked: Input = { lock: { 'sij-right': true } }
  const rows = [
    ['on the left leg', see(legs), see({ ...legs, ...locked })],
    ['left hip bone held 3° back', see(turned), see({ ...turned, ...locked })],
  ] as const
  return table(
    ['right SI joint locked', 'left SI joint turns', 'with the lock', 'symphysis step', 'with the lock'],
    rows.map(([name, free, held]) => [
      name,
      `${one(free.turn('sij-left'))}°`,
      `${one(held.turn('sij-left'))}°`,
      `${one(free.reading('symphysis-step'))} mm`,
      `${one(held.reading('symphysis-step'))} mm`,
    ]),
  )
}

/** How much less the free SI joint moves in the rig when the other is stabilised, %, flexion. */
function inTheRig(): number {
  const rig = specimen(BOTH, 'l3', [CHO, 0, 0])
  const free = see(rig).turn('sij-right')
  return 100 * (1 - see({ ...rig, stiffness: { 'sij-left': STABILISED } }).turn('sij-right') / free)
}

/** The page as text. */
export function surprisesPage(): string {
  return `# Three things the model says that few expect

Made from runs of the model by \`npm run surprises\`; a test holds the numbers. **Model**: an answer of this mechanical
model of a mean woman standing, with nothing known of any person. **Measured**: seen in people or specimens, with its
source. **Assumed**: rests on a value that nobody has measured. Nothing here is advice.

## 1. A longer leg is paid by the hips; a stiff hip hands it on to the pelvic ring

${longLeg()}

- **Model.** With legs of unequal length most elastic effort lies in the two hips, which carry one thigh outward
  and the other inward. The two SI joints and the symphysis pay little, and locking both SI joints changes the tilt by
  less than can be measured. One hip that gives little sends the same 10 mm into the ring: the symphysis then steps
  by more than is usual in people.
- **Measured.** The tilt follows from geometry (record P01). The short side turns forward against the long side (Cummings et
  al. 1993, [doi:10.1097/00007632-199303000-00012](https://doi.org/10.1097/00007632-199303000-00012); Cooperstein and
  Lew 2009, [doi:10.1016/j.jcm.2009.06.001](https://doi.org/10.1016/j.jcm.2009.06.001)). Up to 2 mm of step is usual at a
  symphysis (Becker et al. 2010,
  [doi:10.1111/j.1469-7580.2010.01300.x](https://doi.org/10.1111/j.1469-7580.2010.01300.x)).
- **Assumed.** How stiff a standing hip is against spreading has not been read anywhere. The rows with softer and
  stiffer hips show what hangs on it: the order stays, the sizes do not. That a stiff hip loads the ring under a lift
  has not been compared with any measurement.

## 2. Turn one hip bone and the other goes with it: more than half of it does not show as a difference

${turnedBone()}

- **Model.** The ring is closed. A hip bone that is held back takes the sacrum and the other hip bone with it through
  the symphysis, so the sides differ by less than half of what was done, and the leg reads shorter by less than half a
  millimetre. Only a slack symphysis lets most of it show.
- **Measured.** Bones alone differ between the sides by up to 11 degrees and 16 mm in healthy pelves (Preece et al. 2008,
  [doi:10.1179/106698108790818459](https://doi.org/10.1179/106698108790818459)), which is far more than this
  difference. In people with markers in the bone an SI joint turned by 3.6 degrees at most (Kibsgård et al. 2012,
  [doi:10.1007/s11999-012-2413-5](https://doi.org/10.1007/s11999-012-2413-5)).
- **Assumed.** The symphysis' stiffness in shear is chosen so that it steps on one leg as measured; the share that
  crosses depends on it, as the other rows show.

## 3. A locked SI joint does not make the other one loose, and it spares or burdens the symphysis depending on what is done

${lockedJoint()}

- **Model.** On one leg, locking one SI joint changes how far the other turns by little, and the symphysis steps less,
  because the ring has become stiffer. When a hip bone is turned instead, the same lock makes the symphysis step about
  three times as far, because the other side can no longer follow. The same finding, a stiff SI joint, has opposite
  consequences for two different causes. In the rig of the specimens, stabilising one side makes the free side move
  ${inTheRig().toFixed(0)} % less in flexion.
- **Measured.** In specimens with one SI joint stabilised the free one did not become more mobile (Cho et al. 2023,
  Asian Spine J 17(1):185). With both stabilised, a computed spine moved 1 to 5 % more at L5/S1 (Lindsey et al. 2015, Int
  J Spine Surg 9:64); this model gives 0 to 4 % (record G01).
- **Assumed.** The opposite consequences for the symphysis have not been compared with any measurement. That specimens
  of the first study moved more with L5/S1 fixed as well is not reproduced (record G02).
`
}
