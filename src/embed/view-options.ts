import type { Case } from '#body'
import { decodeState, DEFAULT_STATE } from '#session'
import type { State, View } from '#session'
import type { Language } from '#language'
import { caseFromOptions } from './case-options.ts'
import type { EmbedOptions, OptionWarning } from './options.ts'

/**
 * The state that all options together ask for, but for the causes: what `state` holds, with every option that was given
 * on top of it.
 */
export function stateFromOptions(
  options: EmbedOptions,
  language: Language,
): { value: State; warnings: readonly OptionWarning[] } {
  const warnings: OptionWarning[] = []
  let base: State = DEFAULT_STATE
  if (options.case.state !== undefined) {
    const { value, faults } = decodeState(options.case.state)
    base = value
    for (const { path, value: bad, allowed } of faults) {
      warnings.push({ option: `state ${path}`, value: String(bad).slice(0, 80), problem: 'bad-value', allowed })
    }
  }
  const body: { value: Case; warnings: readonly OptionWarning[] } = caseFromOptions(base.case, options.case)
  const { given } = options
  const view: View = {
    ...base.view,
    language,
    ...(given.has('view') ? { camera: options.view } : {}),
    ...(options.cameraOrbit ? { camera: options.cameraOrbit } : {}),
    ...(given.has('layers') ? { layers: { ...base.view.layers, ...options.layers } } : {}),
    ...(given.has('names') ? { names: options.names } : {}),
    ...(given.has('magnify') ? { magnify: options.magnify } : {}),
    ...(given.has('theme') ? { theme: options.theme } : {}),
  }
  return { value: { ...base, case: body.value, view }, warnings: [...warnings, ...body.warnings] }
}
