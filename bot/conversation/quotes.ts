import type { Passage } from '#knowledge/passage.ts'

const STARS = /\*\*/g

/** Without what Markdown sets letters bold with: what it parts is quoted piece by piece. */
export function withoutStars(text: string): string {
  return text.replace(STARS, '')
}

/** What is told of a passage as it stands in the stored provision, word for word; pieces of nothing but stops are left out. */
export function quotesOf(
  { id, text }: Pick<Passage, 'id' | 'text'>,
  spans: readonly { start: number; end: number }[]
): string[] {
  const told = spans.flatMap(({ start, end }) => text.slice(start, end).split(STARS))
  const quotes = told.map((quote) => quote.trim()).filter((quote) => /[^\s\p{P}]/u.test(quote))
  // a provision cut into several passages has its lead in each: only single lines surely stand in it as they are
  const isPart = id.includes('~')
  return isPart ? quotes.flatMap((quote) => quote.split('\n').filter((line) => line.trim() !== '')) : quotes
}
