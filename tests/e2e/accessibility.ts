import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.2 AA and its own good practice, one line each; empty when clean. */
export async function violations(page: Page): Promise<readonly string[]> {
  return told(new AxeBuilder({ page }).withTags(RULES))
}

/** The same for the rules that look at colours: all that another theme can change. */
export async function colourViolations(page: Page): Promise<readonly string[]> {
  return told(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
}

async function told(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
