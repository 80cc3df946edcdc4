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
  fact: RecordFact,
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
    case 'replaces':
      return null
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

/** The provision that tells of other papers that they hold no longer, or since when the paper itself does; null where none does. */
export function tellingOf(fact: RecordFact, { number, relations }: DocumentRecord, provisions: readonly Provision[]) {
  if (fact === 'effective') return provisions.find(({ own }) => FROM_SIGNING.test(own)) ?? null
  if (fact !== 'replaces') return null
  const targets = relations.flatMap(({ kind, target, provision }) =>
    (kind === 'replaces' || kind === 'repeals') && provision === null ? [target] : []
  )
  const telling = provisions.filter(
    ({ path, own, text }) => path[0]?.level !== 'phu_luc' && endsOthers(own, text, number)
  )
  return telling.find(({ text }) => targets.some((target) => text.includes(target))) ?? telling[0] ?? null
}

const FROM_SIGNING = /này có hiệu lực (?:thi hành )?(?:kể )?từ ngày ký/iu
/** "Thông tư này thay thế Thông tư số 28/2009/…", "Bãi bỏ các Thông tư sau:", and no paper that may come to be replaced. */
const REPLACES = /(?<!(?:hoặc|được|bị) )(?:thay thế|bãi bỏ)(?! cho)(?=[^.;]{0,120}(?:\d\/\d{4}\/|sau(?: đây)?:))/iu
const END = /hết hiệu lực(?! thi hành của)/iu
const NUMBERS = /\d+\/\d{4}\/[\p{Lu}\d-]+/gu

/** Whether a provision says so itself of papers other than its own. */
function endsOthers(own: string, text: string, number: string | null): boolean {
  const isOfOthers = (said: string) => (said.match(NUMBERS) ?? []).some((each) => each !== number)
  if (REPLACES.test(own)) return isOfOthers(text)
  return own.split(/(?<=\.)\s/).some((sentence) => END.test(sentence) && isOfOthers(sentence))
}
