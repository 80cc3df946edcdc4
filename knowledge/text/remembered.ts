/** How many texts are kept, and the longest that comes again often enough to be. */
export interface RememberedOptions {
  most?: number
  longest?: number
}

/** The same function of a text, which makes what was made of a text lately only once. What is made is shared: nobody may change it. */
export function remembered<T extends string | readonly unknown[]>(
  make: (text: string) => T,
  { most = 2000, longest = Number.POSITIVE_INFINITY }: RememberedOptions = {}
): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return make(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, made)
    return made
  }
}
