import type { Substitution } from '#knowledge/library/manifest.ts'

const WORD = '(?:các\\s+)?(?:cụm\\s+)?từ(?:\\s+ngữ)?'
const QUOTED = '(?:“([^“”]+)”|"([^"]+)")'
const REPLACED = new RegExp(`${QUOTED}([^“”"]{0,400}?)(?:bằng|thành)\\s+(?:${WORD}\\s+)?${QUOTED}`, 'giu')
const INSERTED = new RegExp(
  `${WORD}\\s+${QUOTED}([^“”"]{0,200}?)(?:vào\\s+)?(?:ngay\\s+)?(sau|trước)\\s+(?:${WORD}\\s+)?${QUOTED}`,
  'giu'
)
const ALL_QUOTED = new RegExp(QUOTED, 'gu')

/** True for an order that changes words in a provision and leaves the rest of it: "thay cụm từ", "bỏ cụm từ". */
export function changesWords(order: string): boolean {
  return new RegExp(
    `^(?:thay(?:\\s+thế)?|(?:bãi\\s+)?bỏ|bổ\\s+sung|sửa\\s+đổi)\\s+(?:một\\s+số\\s+)?${WORD}(?=\\s)`,
    'iu'
  ).test(order)
}

/**
 * The words an order puts in the place of others: «thay cụm từ “A” bằng cụm từ “B” tại …», «bỏ cụm từ “A”», «bổ sung cụm
 * từ “B” vào sau cụm từ “A”». Empty where it names none.
 */
export function readSubstitutions(order: string): Substitution[] {
  if (/^(?:bãi\s+)?bỏ\s/iu.test(order)) return phrases(order).map((from) => ({ from, to: '' }))
  if (/^bổ\s+sung\s/iu.test(order)) return [...order.matchAll(INSERTED)].map(inserted)
  return [...order.matchAll(REPLACED)].map((match) => ({
    from: plain(match[1] ?? match[2]),
    to: plain(match[4] ?? match[5])
  }))
}

/** An order without the words it quotes: what remains names the places. */
export function withoutQuotes(order: string): string {
  return order.replace(ALL_QUOTED, '')
}

function inserted(match: RegExpExecArray): Substitution {
  const added = plain(match[1] ?? match[2])
  const beside = plain(match[5] ?? match[6])
  return { from: beside, to: match[4]?.toLowerCase() === 'sau' ? `${beside} ${added}` : `${added} ${beside}` }
}

function phrases(order: string): string[] {
  return [...order.matchAll(ALL_QUOTED)].map((match) => plain(match[1] ?? match[2]))
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
