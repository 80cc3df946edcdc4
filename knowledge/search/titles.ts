import type { DocumentRecord } from '../document.ts'
import { fold } from '../text/fold.ts'
import { normalise } from '../text/normalise.ts'
import { nameTokens } from './name-words.ts'

const LAWS = new Set(['luat', 'bo luat', 'phap lenh', 'hien phap'])

/** Laws are called by their titles rather than by their numbers. */
export function isLaw({ kind }: DocumentRecord): boolean {
  return LAWS.has(fold(kind ?? ''))
}

/** Papers whose title says what they are: "Quy định về dạy thêm, học thêm". */
const SAYS_KIND = /^(?:quy định|quy chế|quy tắc|quy trình|nội quy|điều lệ|hướng dẫn|kế hoạch|thông báo|đề án)\s/
const LEAST_WORDS = 4

const known = new WeakMap<DocumentRecord, string[][]>()

/** What a document may be called without its number, as tokens of a name: a law by its title alone, others with their kind. */
export function namesOf(document: DocumentRecord): string[][] {
  const names = known.get(document) ?? readNames(document)
  known.set(document, names)
  return names
}

function readNames(document: DocumentRecord): string[][] {
  const kind = normalise(document.kind ?? '').toLowerCase()
  const title = normalise(document.title)
    .toLowerCase()
    .replace(/^ban hành\s+/, '')
    .replace(/[\s,]+(?:năm\s+)?(?:19|20)\d\d$/, '')
  if (isLaw(document)) {
    const own = title.replace(/^(?:bộ luật|luật|pháp lệnh|hiến pháp)\s+/, '').replace(/\s+việt nam$/, '')
    return kind === 'hiến pháp' ? [[], nameTokens(own)] : [nameTokens(own)]
  }
  const whole = kind === '' || title.startsWith(`${kind} `) ? title : `${kind} ${title}`
  const names = [...(kind === '' ? [] : [whole]), ...[whole, title].filter((name) => SAYS_KIND.test(name))]
  return names.map(nameTokens).filter((name) => name.length >= LEAST_WORDS)
}

/** A law is as a rule passed in the year it comes into force or in one of the two before. */
const MOST_YEARS_BEFORE = 2

/** Whether a year said with the name of a document may be its own: of its title, its number, its issue or its effect. */
export function isOfYear({ title, number, issued, effective }: DocumentRecord, year: string): boolean {
  const said = [/(?:19|20)\d\d$/.exec(title)?.[0], /\/((?:19|20)\d\d)\//.exec(number ?? '')?.[1]]
  const [from, until] = [issued, effective].map((day) => (day === null ? null : Number(day.slice(0, 4))))
  const asked = Number(year)
  if (said.includes(year) || asked === from || asked === until) return true
  if (said.some((each) => each !== undefined) || from !== null) return false
  return until === null || until === undefined || (asked < until && asked >= until - MOST_YEARS_BEFORE)
}
