import { type Day, type DocumentRecord, validityOn } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { fold } from '#knowledge/text/fold.ts'
import type { RecordFact } from './record-question.ts'
import { inWords, nameOf } from './source-line.ts'
import { record } from './validity-replies.ts'

/** What is told of a document, and the provision that says so; its first one where none does. */
export interface Told {
  words: string
  by: Provision
  /** Whether that provision says it, so that it is named as the source. */
  isSaid: boolean
}

/** A fact of a document as its record has it, on a day; null where it is not known. */
export function tellRecord(
  fact: RecordFact,
  document: DocumentRecord,
  provisions: readonly Provision[],
  asOf: Day
): Told | null {
  const [first] = provisions
  if (!first) return null
  if (fact === 'replaces') return tellReplaced(document, provisions)
  const words = wordFact(fact, document, provisions, asOf)
  if (words === null) return null
  const { effective } = document
  const by = isOfTime(fact) && effective !== null ? provisions.findLast((one) => saysEffect(one, effective)) : undefined
  return { words, by: by ?? first, isSaid: by !== undefined }
}

function isOfTime(fact: RecordFact): boolean {
  return fact === 'effective' || fact === 'state'
}

function wordFact(
  fact: Exclude<RecordFact, 'replaces'>,
  document: DocumentRecord,
  provisions: readonly Provision[],
  asOf: Day
): string | null {
  const name = `${document.number === null || document.kind === null ? '' : `${document.kind} `}${nameOf({ document })}`
  const { effective, expires, issued, issuer, signer } = document
  switch (fact) {
    case 'state': {
      const state = validityOn(document, asOf)
      const day = state === 'expired' ? expires : effective
      return state === 'unknown' || day === null ? null : record.state[state](name, inWords(day))
    }
    case 'effective':
      return effective && record.effective(name, inWords(effective), expires && inWords(expires))
    case 'issued':
      return issued && record.issued(name, inWords(issued))
    case 'issuer':
      return issuer && record.issuer(name, OFFICES[issuer] ?? issuer)
    case 'signer':
      return signer && record.signer(name, signer)
    case 'articles':
    case 'chapters':
      return wordCount(fact, name, provisions)
  }
}

function wordCount(fact: 'articles' | 'chapters', name: string, provisions: readonly Provision[]): string | null {
  const [chapters, articles] = [count(provisions, 'chuong'), count(provisions, 'dieu')]
  if (articles === null) return null
  if (fact === 'articles') return record.articles(name, articles)
  return chapters === null ? null : record.chapters(name, chapters, articles)
}

/** Offices in capitals are told as they stand but for these, whose names hold no other name. */
const OFFICES: Partial<Record<string, string>> = {
  'QUỐC HỘI': 'Quốc hội',
  'CHÍNH PHỦ': 'Chính phủ',
  'THỦ TƯỚNG CHÍNH PHỦ': 'Thủ tướng Chính phủ'
}

/** Those of its own, not of its annexes; null where there are none, or some of one number, as of a table of contents. */
function count(provisions: readonly Provision[], level: 'chuong' | 'dieu'): number | null {
  const ends = provisions.filter(({ path }) => path[0]?.level !== 'phu_luc').map(({ path }) => path.at(-1))
  const labels = ends.flatMap((step) => (step?.level === level ? [step.label] : []))
  return labels.length > 0 && new Set(labels).size === labels.length ? labels.length : null
}

function saysEffect({ own }: Provision, day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number)
  const said = fold(own)
  return (
    said.includes('hieu luc') &&
    new RegExp(`\\b0?${date}(?: thang |[/.-])0?${month}(?: nam |[/.-])${year}\\b`).test(said)
  )
}

const TAKES_PLACE = /hieu luc|thay the|bai bo/
const MOST_TOLD = 420

/** Word for word where it says what it takes the place of: what the record makes of that may be only a part of it. */
function tellReplaced({ relations }: DocumentRecord, provisions: readonly Provision[]): Told | null {
  const targets = relations.flatMap(({ kind, target, provision }) =>
    (kind === 'replaces' || kind === 'repeals') && provision === null ? [target] : []
  )
  const by = provisions.find(
    ({ own }) =>
      TAKES_PLACE.test(fold(own)) && own.length <= MOST_TOLD && targets.some((target) => own.includes(target))
  )
  return by ? { words: by.own, by, isSaid: true } : null
}
