/** The same work, of which no more than so many are done at once; the others wait in the order in which they were asked for. */
export function inTurn<Args extends unknown[], T>(
  most: number,
  work: (...args: Args) => Promise<T>
): (...args: Args) => Promise<T> {
  let underway = 0
  const waiting: (() => void)[] = []
  return async (...args) => {
    if (underway >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else underway += 1
    try {
      return await work(...args)
    } finally {
      // whoever waits takes this place over
      const next = waiting.shift()
      if (next) next()
      else underway -= 1
    }
  }
}
