import type { Session, Snapshot } from '#session'
import { createEventStream } from './event-stream.ts'
import type { EventSource, StreamClock } from './event-stream.ts'

export type Emit = (name: string, data: object, lasting?: boolean) => void

const clock: StreamClock = {
  now: () => performance.now(),
  after: (milliseconds, task) => setTimeout(task, milliseconds),
  cancel: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

/**
 * Tells the page that holds the frame what changed: the pose and its numbers as thinned streams, the rest as it happens.
 * `source` is asked at the moment of change. Returns how to stop.
 */
export function reportChanges(session: Session, emit: Emit, source: () => EventSource): () => void {
  const poses = createEventStream((data) => emit('pose-change', data), clock)
  const measures = createEventStream((data) => emit('measure-change', data), clock)
  const cameras = createEventStream((data) => emit('camera-change', data), clock)

  function compare(now: Snapshot, before: Snapshot) {
    const by = source()
    const { case: body, view } = now.state
    const old = before.state
    if (body !== old.case || now.dragging !== before.dragging) {
      poses.push({ case: body, displacements: now.displacements }, by, !now.dragging)
      measures.push({ ...now.measurements, lying: now.lying }, by, !now.dragging)
    }
    if (body.lock !== old.case.lock) emit('lock-change', { lock: body.lock ?? {}, source: by })
    if (now.state.causes !== before.state.causes) {
      emit('cause-change', { causes: now.state.causes?.choices ?? [], source: by })
    }
    if (view.camera !== old.view.camera) cameras.push({ camera: view.camera }, by, true)
    if (view.language !== old.view.language) emit('language-change', { language: view.language, source: by })
    if (view.joint !== old.view.joint || view.bone !== old.view.bone) {
      emit('select', { joint: view.joint, bone: view.bone, source: by })
    }
    if (now.notice !== before.notice && now.notice?.kind === 'refused') {
      emit('error', { name: 'refused', refusal: now.notice.refusal, source: by })
    }
  }

  const unsubscribe = session.store.subscribe(compare)
  return () => {
    unsubscribe()
    for (const stream of [poses, measures, cameras]) stream.stop()
  }
}
