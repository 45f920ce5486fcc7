/** Set by the stage on the page's timeline when the first bones have been drawn. */
const MARK = 'first-frame'
/** ms after which what waits for the picture waits no longer: a slow network, a picture that never comes. */
const PATIENCE = 20_000

let resolve: () => void = () => undefined
const drawn = new Promise<void>((done) => {
  resolve = done
})

/** There will be no picture: nothing needs to wait for it. */
export const noPicture = (): void => resolve()

/**
 * Resolves when the first picture is on screen. What the page needs only later (menus, lists) is fetched after it, so
 * that it does not take the network and the processor from the skeleton.
 */
export function afterFirstFrame(): Promise<void> {
  return drawn
}

const observer = new PerformanceObserver((list) => {
  if (list.getEntriesByName(MARK).length > 0) resolve()
})
observer.observe({ type: 'mark', buffered: true })
setTimeout(resolve, PATIENCE)
void drawn.then(() => observer.disconnect())
