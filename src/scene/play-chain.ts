import { SPINAL_LEVELS } from '#body'
import type { SpinalLevel } from '#body'
import { fill, formatQuantity, loadToolWords, vertebraLabel } from '#language'
import type { ToolWords, Words } from '#language'
import type { Session } from '#session'

/** How long one level takes to give, ms: time to read where the story is, less where levels do alike. */
const LEVEL_MS = { l: 900, t: 380, c: 480 } as const
/** How long the body stands with a rigid trunk first, ms. */
const RIGID_MS = 1600
/** Without motion the same is told in four still pictures, each this long, ms. */
const STILL_MS = 2200
const STILL_AT = ['l1-l2', 't7-t8', 'c0-c1'] as const
/** A level that turns by less than this, degrees, hardly needs to. */
const QUIET = 0.1
/** Eyes tilted by less than this, degrees, are level. */
const EYES_LEVEL = 0.05

export interface ChainPlayOptions {
  readonly session: Session
  readonly words: Words
  /** The sentence that goes with where the body is now. */
  readonly say: (text: string) => void
  /** Once, when it is over or stopped. */
  readonly ended: () => void
  /** Steps instead of motion. */
  readonly still: boolean
  /** Calls back with the time (ms) when the next picture is due. */
  readonly frame?: (callback: (time: number) => void) => void
}

/** A moment of the play: from `start` (ms) on the chain goes to `chain`, and this level is the one that answers. */
interface Moment {
  readonly start: number
  readonly lasts: number
  readonly chain: number
  readonly level: SpinalLevel | null
}

/** The whole play, from the rigid trunk to the head. */
export function chainMoments(still: boolean): readonly Moment[] {
  const count = SPINAL_LEVELS.length
  const moments: Moment[] = [{ start: 0, lasts: still ? STILL_MS : RIGID_MS, chain: 0, level: null }]
  for (const [k, level] of SPINAL_LEVELS.entries()) {
    if (still && !(STILL_AT as readonly string[]).includes(level) && k < count - 1) continue
    const before = moments.at(-1)
    const start = before ? before.start + before.lasts : 0
    const lasts = still ? STILL_MS : LEVEL_MS[level.charAt(0) as keyof typeof LEVEL_MS]
    moments.push({ start, lasts, chain: (k + 1) / count, level })
  }
  return moments
}

function sentence(session: Session, level: SpinalLevel | null, words: Words, own: ToolWords): string {
  const { measurements, state } = session.store.getState()
  const degrees = (value: number) => formatQuantity(Math.abs(value), 'deg', state.view.language)
  const tilt = measurements.readings['head-roll']?.value ?? 0
  const head = Math.abs(tilt) < EYES_LEVEL ? own.chainLevelHead : fill(own.chainHead, { n: degrees(tilt) })
  if (level === null) {
    const lean = measurements.readings['sacral-base']?.value ?? 0
    return `${fill(own.chainRigid, { n: degrees(lean) })} ${head}`
  }
  const bend = measurements.profile.find((entry) => entry.level === level)?.bend ?? 0
  const name = vertebraLabel(level.split('-')[0] ?? level, words)
  if (Math.abs(bend) < QUIET) return `${fill(own.chainQuiet, { name })} ${head}`
  // Mechanics section 1: + bends to the right.
  const side = words.names[bend > 0 ? 'right' : 'left']
  return `${fill(own.chainLevel, { name, n: degrees(bend), side })} ${head}`
}

/** Soft at both ends, and exactly 0 and 1 there. */
const eased = (t: number) => t * t * (3 - 2 * t)

/**
 * Lets the spine answer level by level from below, as the story is told: first the trunk leans as one piece, then each
 * level gives. One undo step; ends with the whole spine answering, exactly.
 *
 * @returns what stops it at once, with the whole spine answering
 */
export function playChain(options: ChainPlayOptions): () => void {
  const { session, words, say, still } = options
  const frame = options.frame ?? ((callback) => void requestAnimationFrame(callback))
  const moments = chainMoments(still)
  const total = moments.reduce((sum, { lasts }) => sum + lasts, 0)
  let own: ToolWords | null = null
  let begun: number | null = null
  let at = -1
  let over = false

  function end() {
    if (over) return
    over = true
    session.dispatch({ type: 'chain', value: 1 })
    session.endDrag()
    options.ended()
  }

  function tick(time: number) {
    if (over) return
    begun ??= time
    const now = time - begun
    if (now >= total) {
      end()
      return
    }
    const index = moments.findLastIndex(({ start }) => start <= now)
    const moment = moments[index]
    if (moment) {
      const from = moments[index - 1]?.chain ?? 0
      const share = still ? 1 : eased((now - moment.start) / moment.lasts)
      session.dispatch({ type: 'chain', value: from + share * (moment.chain - from) })
      // Said when the level has given, not before.
      if (index !== at && own && share > (index === 0 ? -1 : 0.6)) {
        at = index
        say(sentence(session, moment.level, words, own))
      }
    }
    frame(tick)
  }

  session.beginDrag()
  loadToolWords(words.language).then((loaded) => {
    own = loaded
    frame(tick)
  }, end)
  return end
}
