/** A day as ISO `YYYY-MM-DD`, in Vietnamese local time. Compares correctly as a string. */
export type Day = string

/** How one document bears on another; `provision` is set where the text names a part of the target ("khoản 2 Điều 5"). */
export interface Relation {
  kind: 'amends' | 'replaces' | 'repeals' | 'implements' | 'based_on'
  /** Số ký hiệu of the other document, as written: `24/2024/TT-BGDĐT`. */
  target: string
  provision: string | null
  /** Day from which the relation takes effect, where the text gives one of its own. */
  from: Day | null
}

/** The document that replaced or repealed another as a whole: its number, else its title. */
export interface EndedBy {
  kind: 'replaces' | 'repeals'
  document: string
  id: string
}

/** One indexed document, as its own head and closing provisions describe it. */
export interface DocumentRecord {
  /** Stable and URL-safe: made from the number (`24-2024-tt-bgddt`), else from the file's digest (`tep-1a2b3c4d`). */
  id: string
  number: string | null
  /** `Thông tư`, `Kế hoạch`, … as written on the document. */
  kind: string | null
  title: string
  issuer: string | null
  signer: string | null
  issued: Day | null
  effective: Day | null
  /** First day on which it no longer holds, whether by its own words or by a document that replaces it. */
  expires: Day | null
  /** "năm học 2026–2027", "kỳ thi năm 2026": the period the document says it is for, as years or school years. */
  period: string | null
  file: string
  /** SHA-256 (hex) of the original's bytes. */
  digest: string
  /** True for the project's own sample documents ("văn bản mẫu"). */
  sample: boolean
  relations: Relation[]
  /** What ended it, where that is indexed too; never stored, for the other may come or go. */
  endedBy?: EndedBy
}

export type Validity = 'in_force' | 'not_yet' | 'expired' | 'unknown'

/** The time a document or a provision holds: from `effective` inclusive to `expires` exclusive. */
export interface Period {
  effective: Day | null
  expires: Day | null
}

/** Validity on a day. A known expiry or a known future start decides alone; without a start nothing is claimed. */
export function validityOn(period: Period, day: Day): Validity {
  if (period.expires !== null && day >= period.expires) return 'expired'
  if (period.effective === null) return 'unknown'
  return day < period.effective ? 'not_yet' : 'in_force'
}

const LAW = /^(?:luật|bộ luật|pháp lệnh)$/iu
/** Kinds that are part of the name; of others the title is a name by itself, "Sổ tay thi". */
const NAMED_WITH_KIND = /^(?:luật|bộ luật|pháp lệnh|quy chế|quy định|quy tắc|nội quy|điều lệ)$/iu
const KIND_IN_CAPITALS =
  /^(?:QUY CHẾ|QUY ĐỊNH|QUY TẮC|NỘI QUY|ĐIỀU LỆ|THÔNG TƯ|NGHỊ ĐỊNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN)(?=\s+\p{Ll})/u

/** What people call a document: its number, else its kind with its title, "Luật Cư trú". */
export function calledBy({ number, kind, title }: Pick<DocumentRecord, 'number' | 'kind' | 'title'>): string {
  if (number !== null) return number
  // other titles in capitals hold names of schools and places, which are lost in small letters
  const plain = LAW.test(kind ?? '') && title === title.toUpperCase() ? sentence(title) : title
  const named = plain.replace(KIND_IN_CAPITALS, sentence)
  const isWhole = kind === null || !NAMED_WITH_KIND.test(kind) || named.toLowerCase().startsWith(kind.toLowerCase())
  return isWhole ? named : `${kind} ${named}`
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase()
}
