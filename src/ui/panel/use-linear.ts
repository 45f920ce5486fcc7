import { useMemo } from 'react'
import { inStance, linearAt } from '#body'
import type { Linear, Stance } from '#body'
import { useSnapshot } from '../context.tsx'

/**
 * What small changes would do to the body as it stands, and in which stance it was asked. Null until it is wanted, while
 * a hand moves the body, and where the body found no rest.
 */
export function useLinear(wanted: boolean): { readonly linear: Linear; readonly stance: Stance } | null {
  const input = useSnapshot(({ state }) => state.case)
  const dragging = useSnapshot((snapshot) => snapshot.dragging)
  const asked = wanted && !dragging
  return useMemo(() => {
    if (!asked) return null
    const stance = input.stance ?? 'standing'
    const linear = linearAt(inStance(input, stance))
    return linear && { linear, stance }
  }, [asked, input])
}
