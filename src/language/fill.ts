/** Values for the `{placeholders}` of a message; numbers must already be written in the language (see `format.ts`). */
export type MessageValues = { readonly [name: string]: string }

/**
 * Puts values into a message: `fill('held {n} back', { n: '3 degrees' })`.
 *
 * No message library: the two languages of the product need neither plural classes beyond one and many nor gender, a
 * library costs the embed 14 kB brotli, and a typed object already makes a missing message a type error.
 * @throws if a placeholder has no value: half a sentence must never reach a reader.
 */
export const fill = (message: string, values: MessageValues): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`language: message "${message}" has no value for {${name}}`)
    return value
  })

/** First letter in capitals, the rest as it stands ("SI-led" keeps its capitals). */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
