/**
 * Joints from some bodies down to the root, leaf to root (children have the larger index). Bodies that ask again get
 * the same array.
 * @param jointOfBody joint that carries each body
 * @param parentJoint joint below each joint, -1 for the root
 */
export function pathsDown(jointOfBody: Int32Array, parentJoint: Int32Array): (bodies: readonly number[]) => Int32Array {
  const known = new Map<string, Int32Array>()
  return (bodies) => {
    const key = [...new Set(bodies)].join(' ')
    const found = known.get(key)
    if (found) return found
    const path = new Set<number>()
    for (const body of bodies) for (let j = jointOfBody[body]!; j >= 0 && !path.has(j); j = parentJoint[j]!) path.add(j)
    const made = Int32Array.from(path).sort().reverse()
    known.set(key, made)
    return made
  }
}
