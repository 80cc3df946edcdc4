import { type AmendedBy, withoutRepeats } from './amended-by.ts'
import type { Day } from './document.ts'

/**
 * The levels of Vietnamese official documents, outermost first. `muc_la_ma` (I.), `muc_so` (1.), `muc_so_con` (1.1.),
 * `muc_chu` (a)) and `gach` (–) are the levels of Party and plan documents; `hang` is a row of a table.
 */
export const LEVELS = [
  'phu_luc',
  'phan',
  'chuong',
  'muc',
  'tieu_muc',
  'dieu',
  'khoan',
  'diem',
  'tiet',
  'muc_la_ma',
  'muc_so',
  'muc_so_con',
  'muc_chu',
  'gach',
  'bang',
  'hang',
  'doan'
] as const
export type Level = (typeof LEVELS)[number]

/** One step of an address: `{ level: 'dieu', label: '37' }`, `{ level: 'diem', label: 'đ' }`. */
export interface Step {
  level: Level
  label: string
}

/** An addressed part of a document. Its text is verbatim (NFC), its own label included: `2. Thí sinh được …`. */
export interface Provision {
  /** Address as a URL-safe key, unique inside its document: `dieu-37.khoan-2.diem-dd` (đ is written `dd`). */
  key: string
  /** Key of the provision that contains this one, null at the top. */
  parent: string | null
  path: Step[]
  /** As a reader would say it: `điểm a khoản 2 Điều 37`, `mục 1 phần II`, `Phụ lục I, hàng 3`. */
  address: string
  /** The heading without its label ("Điều kiện dự thi"), null where the provision has none. */
  heading: string | null
  /** Its own lines, without those of the provisions inside it. */
  own: string
  /** Its own lines and those inside it, joined by line feeds; containers above Điều (phần, chương, mục) carry only `own`. */
  text: string
  /** Position in the document, from 0. */
  order: number
  page: number | null
  /** Set only where the provision's own period differs from its document's. */
  effective: Day | null
  expires: Day | null
  /** What gave it these words or added it, earliest first; absent where they are its document's own. */
  amendedBy?: AmendedBy[]
  /** Its whole text again for each day on which a part inside it was amended, added or taken away, earliest first. */
  later?: LaterText[]
  /** The provisions its own lines refer to, in their order. */
  references?: CrossReference[]
}

/** What a provision reads, with all inside it, from a day on, and what changed inside it until then. */
export interface LaterText {
  from: Day
  text: string
  amendedBy: AmendedBy[]
}

/** A provision named in another's text, resolved to an address. */
export interface CrossReference {
  /** Complete, whatever the text leaves out: `khoản 2 Điều 37`. */
  address: string
  /** Số ký hiệu of the document it is in; null for the same document. */
  document: string | null
  /** Its key there. */
  key: string
}

/** The whole text of a provision as it reads on a day. */
export function textOn({ text, later = [] }: Provision, day: Day): string {
  return later.findLast(({ from }) => from <= day)?.text ?? text
}

/** What changed a provision, or anything inside it, until a day; earliest first. */
export function amendmentsOn({ amendedBy = [], later = [] }: Provision, day: Day): AmendedBy[] {
  return withoutRepeats([...amendedBy, ...(later.findLast(({ from }) => from <= day)?.amendedBy ?? [])])
}

/** The key of an address. Labels are lower-cased and made URL-safe; đ becomes dd, so that d and đ stay apart. */
export function provisionKey(path: readonly Step[]): string {
  return path.map(({ level, label }) => joinStep(level.replaceAll('_', '-'), safeLabel(label))).join('.')
}

// An annex that is the only one bears no number.
function joinStep(level: string, label: string): string {
  return label === '' ? level : `${level}-${label}`
}

function safeLabel(label: string): string {
  const plain = label.toLowerCase().replaceAll('đ', 'dd').normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
