import type { Day } from '#knowledge/document.ts'
import { type Provision, provisionKey } from '#knowledge/provision.ts'
import { addDays, findDates } from './dates.ts'
import { findNumbers } from './document-number.ts'
import { completePath, findReferences } from './references.ts'

/** What a closing provision says of the time of some provisions of its own document. */
interface PartForce {
  keys: string[]
  effective: Day | null
  expires: Day | null
}

const CLAUSE = /[.;]\s|\n|(?<=\s)trừ\s/u
const BEGINS = /^(.*?)\s*có\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?từ\s+((?:ngày\s+)?\d.*)$/iu
const ENDS =
  /^(.*?)\s+(?:được\s+)?(?:có\s+hiệu\s+lực|áp\s+dụng|thực\s+hiện)(?:\s+thi\s+hành)?\s+đến\s+(hết\s+)?(ngày\s+\d.*)$/iu
const OWN = /^(?:\s*(?:của\s+)?\p{Lu}\p{L}*(?:\s\p{L}+){0,3}\s+này)?\s*$/u

/**
 * Gives provisions a time of their own where the document does: "khoản 3 Điều 29 có hiệu lực từ ngày …", "quy định tại
 * điểm a khoản 2 Điều 5 được áp dụng đến hết ngày …". What is inside such a provision shares its time.
 */
export function datePartly(provisions: readonly Provision[]): Provision[] {
  const keys = new Set(provisions.map(({ key }) => key))
  const said = provisions
    .filter(({ own }) => /(?:khoản|Điều)\s+\d/iu.test(own))
    .flatMap((one) => readPartForce(one, keys))
  if (said.length === 0) return [...provisions]
  return provisions.map((provision) => {
    const own = said.filter((force) => force.keys.some((key) => isWithin(provision.key, key)))
    const effective = own.findLast((force) => force.effective !== null)?.effective ?? provision.effective
    const expires = own.findLast((force) => force.expires !== null)?.expires ?? provision.expires
    return { ...provision, effective, expires }
  })
}

function isWithin(key: string, outer: string): boolean {
  return key === outer || key.startsWith(`${outer}.`)
}

function readPartForce(provision: Provision, known: ReadonlySet<string>): PartForce[] {
  return provision.own.split(CLAUSE).flatMap((clause) => {
    const time = timeSaid(clause)
    if (time === null) return []
    const keys = ownKeys(time.subject, provision, known)
    return keys.length > 0 ? [{ keys, effective: time.effective, expires: time.expires }] : []
  })
}

function timeSaid(clause: string): { subject: string; effective: Day | null; expires: Day | null } | null {
  const begins = BEGINS.exec(clause)
  const first = findDates(begins?.[2] ?? '')[0]
  if (first !== undefined) return { subject: begins?.[1] ?? '', effective: first.day, expires: null }
  const ends = ENDS.exec(clause)
  const last = findDates(ends?.[3] ?? '')[0]
  if (last === undefined) return null
  return {
    subject: ends?.[1] ?? '',
    effective: null,
    expires: ends?.[2] === undefined ? last.day : addDays(last.day, 1)
  }
}

// The subject must be provisions of this document and nothing but them.
function ownKeys(subject: string, provision: Provision, known: ReadonlySet<string>): string[] {
  const references = findReferences(subject)
  const last = references.at(-1)
  if (last === undefined || findNumbers(subject).length > 0) return []
  const tail = subject
    .slice(last.index)
    .replace(/^(?:(?:điểm|khoản|Điều)\s+(?:này|[\da-zđ]+)(?:\s*,\s*|\s+và\s+|\s+)?(?:\d+\s*(?:,|và)?\s*)*)+/iu, '')
  if (!OWN.test(tail)) return []
  const annex = provision.path.filter(({ level }) => level === 'phu_luc')
  return references.flatMap((reference) => {
    const path = completePath(reference, provision.path)
    return [provisionKey([...annex, ...path]), provisionKey(path)].find((key) => known.has(key)) ?? []
  })
}
