import type { Session } from '#session'
import type { Stage } from './stage.ts'

/**
 * Lets the session's body be the one on the stage: pose and view at once after every change (no panel, no framework in
 * between), another body when the model is replaced. Returns what ends it.
 */
export function connectStage(stage: Stage, session: Session): () => void {
  let model = session.simulation().model
  stage.setModel(model)

  function follow() {
    const simulation = session.simulation()
    if (simulation.model !== model) {
      model = simulation.model
      stage.setModel(model)
    }
    stage.setState(session.state())
    stage.setPose(simulation.pose)
  }
  follow()
  return session.onChange(follow)
}
