/** A question that no other is like, and whose reply names it. */
export function questionOf(nonce: number, poisoned: boolean): string {
  return `điều 7 quyết định ${nonce}/2099/QĐ-UBND quy định gì${poisoned ? ' về chất độc' : ''}`
}

/** The number of the question a text is or answers, as it stands there; null when it is neither. */
export function nonceIn(text: string): string | null {
  return /\d+\/2099/.exec(text)?.[0] ?? null
}

export function isPoisoned(text: string): boolean {
  return text.includes('chất độc')
}
