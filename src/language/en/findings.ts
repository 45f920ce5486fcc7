/** The table of measurements is made in English; nothing needs another wording. */
export const findings: { readonly [pattern: string]: string } = {}
