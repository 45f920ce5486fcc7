import { loadWords } from '#language'
import type { Language } from '#language'
import type { Session } from '#session'
import type { Stage } from './stage.ts'

/**
 * Lets the session's body be the one on the stage: pose and view at once after every change (no panel, no framework in
 * between), the ghost where a body was set aside, what is pointed at elsewhere, another body when the model is replaced, readings as often as panels get them, words in the chosen
 * language. Returns what ends it.
 */
export function connectStage(stage: Stage, session: Session): () => void {
  let language: Language | null = null
  let open = true
  let rest: Float64Array | null = null
  let ghost: Float64Array | null = null

  function speak(wanted: Language) {
    if (wanted === language) return
    language = wanted
    loadWords(wanted).then(
      (words) => {
        if (open && language === wanted) stage.setWords(words)
      },
      // The picture stands without words; the page says what is wrong with the network.
      () => {
        language = null
      },
    )
  }
  function follow() {
    const { model, pose } = session.simulation()
    const state = session.state()
    stage.setModel(model)
    const restNow = session.rest()
    if (restNow !== rest) stage.setRest(restNow)
    rest = restNow
    const ghostNow = session.marked()
    if (ghostNow !== ghost) stage.setGhost(ghostNow)
    ghost = ghostNow
    stage.setState(state)
    stage.setPose(pose)
    speak(state.view.language)
  }
  follow()
  stage.setReadings(session.store.getState().measurements)
  const endFollow = session.onChange(follow)
  const endReadings = session.store.subscribe(({ measurements }) => stage.setReadings(measurements))
  const endPointed = session.pointed.subscribe((id) => stage.setPointed(id))
  return () => {
    open = false
    endPointed()
    endFollow()
    endReadings()
  }
}
