/** A promise that is settled from outside. */
export interface Later {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

export function later(): Later {
  let settle: Pick<Later, 'resolve' | 'reject'> | null = null
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return {
    promise,
    resolve: () => settle?.resolve(),
    reject: (reason) => settle?.reject(reason),
  }
}
