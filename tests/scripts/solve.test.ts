import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AXES, BODY_IDS, createSimulation, JOINT_IDS, parseCase } from '#body'
import type { BodyDocument } from '../../scripts/model/document.ts'
import type { ResultDocument } from '../../scripts/model/result.ts'
import { bodyText } from '../../scripts/model/body-text.ts'
import { solveText } from '../../scripts/model/solve-text.ts'

const text = (input: object, table = false) => solveText(JSON.stringify({ version: 1, ...input }), table)
const solved = (input: object): ResultDocument => {
  const { out, code } = text(input)
  expect(code).toBe(0)
  return JSON.parse(out) as ResultDocument
}
const SLOW = 60_000
const run = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { input, encoding: 'utf8' })
const obliquityOf = ({ instruments }: ResultDocument): number =>
  (instruments['obliquity-femoral-heads'] as { value: number }).value

/** The JSON blocks of the model page: a case, a result, the schemas. */
const page = readFileSync('docs/model.md', 'utf8')
const [example, , schemas] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, text]) => JSON.parse(text!) as unknown,
)

describe('the model page', () => {
  it('shows a case that is sound and comes to rest', () => {
    expect(parseCase(example).faults).toEqual([])
    expect(solveText(JSON.stringify(example), false).code).toBe(0)
  })

  it('documents every field of a case, and no other', () => {
    const { faults } = parseCase({ version: 1, unheardOf: 1 })
    const documented = (schemas as { $defs: { case: { properties: object } } }).$defs.case.properties
    expect(
      Object.keys(documented)
        .filter((name) => name !== 'version')
        .sort(),
    ).toEqual(faults[0]!.allowed.split(', ').sort())
  })

  it('documents every field of the model and of a joint', () => {
    const document = JSON.parse((bodyText([]) as { out: string }).out) as BodyDocument
    const { body } = (
      schemas as { $defs: { body: { properties: { joints: { items: { properties: object } } } & object } } }
    ).$defs
    expect(Object.keys(body.properties).sort()).toEqual(Object.keys(document).sort())
    expect(Object.keys(body.properties.joints.items.properties).sort()).toEqual(Object.keys(document.joints[0]!).sort())
  })
})

describe('solve, on the command line', () => {
  it('gives every body, joint and instrument of a case', () => {
    const result = solved({ lift: { left: 10 }, lock: { 'l4-l5': { axes: ['rx'] } } })
    expect(result.status).toBe('converged')
    expect(Object.keys(result.bodies).sort()).toEqual([...BODY_IDS].sort())
    expect(Object.keys(result.joints).sort()).toEqual([...JOINT_IDS].sort())
    expect(result.joints['l4-l5']!.locked).toEqual(['rx'])
    expect(result.joints['l4-l5']!.displacement.rx).toBe(0)
    const obliquity = result.instruments['obliquity-femoral-heads']
    expect(obliquity).toMatchObject({ unit: 'deg' })
    expect((obliquity as { value: number }).value).toBeGreaterThan(2.5)
    expect(JSON.stringify(result)).not.toMatch(/null|NaN/)
  })

  it('writes what is imposed in degrees and millimetres', () => {
    const { displacement } = solved({ impose: { 'sij-left': { rx: -3, ty: 2 } } }).joints['sij-left']!
    expect(displacement.rx).toBeCloseTo(-3, 9)
    expect(displacement.ty).toBeCloseTo(2, 9)
  })

  it('maps neutral points to where they are: the lifted foot has risen by its lift', () => {
    const { translation, rotation } = solved({ lift: { left: 10 } }).bodies['forefoot-left']!
    expect(translation[1]).toBeCloseTo(0.01, 9)
    expect(rotation[3]).toBeCloseTo(1, 9)
  })

  it('solves the body that the case asks for', () => {
    const wide = solved({ body: { sex: 'male', stature: 1900 }, lift: { left: 10 } })
    const narrow = solved({ lift: { left: 10 } })
    expect(Math.abs(obliquityOf(wide) - obliquityOf(narrow))).toBeGreaterThan(0.05)
  })

  it('gives the same numbers as a table', () => {
    const { out, code } = text({ lift: { left: 10 } }, true)
    expect(code).toBe(0)
    const [head, ...lines] = out.trim().split('\n')
    expect(head).toBe('kind,id,quantity,value,unit')
    for (const line of lines) expect(line.split(',')).toHaveLength(5)
    const { instruments } = solved({ lift: { left: 10 } })
    const crests = instruments['obliquity-crests'] as { value: number }
    expect(lines).toContain(`instrument,obliquity-crests,value,${crests.value},deg`)
    expect(lines.filter((line) => line.startsWith('joint,sij-left,'))).toHaveLength(2 * AXES.length + 1)
  })

  it('says why: who pays, where each number comes from, what another lock would do', () => {
    const input = { lift: { left: 10 }, impose: { 'sij-left': { rx: -1 } } }
    const { explanation, instruments, joints } = solved(input)
    expect(explanation.efforts[0]!.effort).toBe(Math.max(...Object.values(joints).map(({ effort }) => effort)))
    const { change, inputs } = explanation.instruments['obliquity-crests']!
    expect(change).toBeCloseTo((instruments['obliquity-crests'] as { value: number }).value, 6)
    expect(inputs.map(({ path }) => path)).toEqual(['lift.left', 'impose.sij-left.rx'])
    expect(explanation.held.map(({ joint, axis }) => `${joint}.${axis}`)).toEqual(['sij-left.rx'])
    expect(explanation.locks.map(({ joint }) => joint)).toContain('symphysis')
    const lines = text(input, true).out.split('\n')
    for (const kind of ['why-effort', 'why-instrument', 'why-joint', 'why-input', 'why-held', 'if-locked'])
      expect(
        lines.some((line) => line.startsWith(`${kind},`)),
        kind,
      ).toBe(true)
  })

  it('refuses a case with faults and lists them with the nearest name', () => {
    const { out, code } = text({ lift: { lefft: 10 }, chain: 2 })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'refused',
      faults: [
        { path: 'lift.lefft', nearest: 'left' },
        { path: 'chain', value: 2 },
      ],
    })
    expect(solveText('{', false).code).toBe(1)
  })

  it('refuses what the model cannot do and says where', () => {
    const { out, code } = text({ lock: { 'sij-left': true }, impose: { 'sij-left': { rx: 2 } } })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'refused',
      refusal: { code: 'conflict', path: 'impose.sij-left.rx' },
    })
  })

  it('solves a body of the incidence asked for', () => {
    const { instruments } = JSON.parse(text({ body: { pelvicIncidence: 70 } }).out) as ResultDocument
    expect(instruments['pelvic-incidence']).toMatchObject({ value: expect.closeTo(70, 6) as number })
  })

  it(
    'runs as a command: case in, result out, faults with exit code 1',
    () => {
      const good = run('solve', [], '{"version":1,"impose":{"sij-right":{"rx":2}}}')
      expect(good.status).toBe(0)
      expect((JSON.parse(good.stdout) as ResultDocument).joints['sij-right']!.displacement.rx).toBeCloseTo(2, 9)
      expect(run('solve', ['--csv'], '{"version":2}').status).toBe(1)
    },
    SLOW,
  )
})

const printed = (...args: string[]): string => {
  const text = bodyText(args)
  if ('error' in text) throw new Error(text.error)
  return text.out
}

describe('body, on the command line', () => {
  it('prints the model that is solved', () => {
    const document = JSON.parse(printed('--format', 'json', '--sex', 'male')) as BodyDocument
    const { model } = createSimulation({ sex: 'male' })
    expect(document.bodies.map(({ id }) => id)).toEqual(model.bodies)
    expect(document.joints.map(({ id }) => id)).toEqual(model.joints.map(({ id }) => id))
    expect(document.bodies.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(model.mass, 9)
    expect(document.joints.filter(({ source }) => source === '')).toEqual([])
    for (const { stiffness } of document.joints)
      for (let i = 0; i < 6; i++)
        for (let j = 0; j < 6; j++) expect(stiffness.standing[6 * i + j]).toBeCloseTo(stiffness.standing[6 * j + i]!, 6)
  })

  it('prints a file for the simulator, and refuses an unknown format and an impossible body', () => {
    expect(printed('--format', 'mjcf')).toMatch(/^<mujoco model="female">[\s\S]*<\/mujoco>\n$/)
    expect(bodyText(['--format', 'urdf'])).toHaveProperty('error')
    expect(bodyText(['--stature', '99'])).toHaveProperty('error')
    expect(bodyText(['--stance', 'flying'])).toHaveProperty('error')
  })

  it('runs as a command', () => expect(run('body', ['--format', 'urdf']).status).toBe(1), SLOW)
})
