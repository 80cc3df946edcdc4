/** How common each term of the corpus is. Terms never seen count as seen once. */
export interface Lexicon {
  total: number
  passages: ReadonlyMap<string, number>
}

/** Inverse passage frequency of a term, by the formula of BM25 (Robertson–Spärck Jones with +1, never negative). */
export function rarity(lexicon: Lexicon, term: string): number {
  const seen = lexicon.passages.get(term) ?? 1
  return Math.log(1 + (lexicon.total - seen + 0.5) / (seen + 0.5))
}
