/** Whether a text names things of a kind, and among them none of those asked about; where none was asked about any will do. */
export function areOnlyOthers<T>(asked: ReadonlySet<T>, named: ReadonlySet<T>): boolean {
  return asked.size > 0 && named.size > 0 && ![...asked].some((each) => named.has(each))
}

/** The same of what stands nearest: of what several texts name, from the nearest on, the first that is not nothing. */
export function areOnlyOthersNearest<T>(asked: ReadonlySet<T>, named: readonly ReadonlySet<T>[]): boolean {
  const nearest = named.find((things) => things.size > 0)
  return nearest !== undefined && areOnlyOthers(asked, nearest)
}
