import type { Passage } from '#knowledge/passage.ts'
import type { AskedFor } from '../asked-for.ts'
import { gradesIn } from '../cases/grades.ts'
import type { Excerpt } from '../excerpt.ts'
import { holds } from '../facts.ts'
import { noEntry } from '../replies.ts'
import { askedColumns } from './asked-columns.ts'
import { type Cell, isBlank, isOrdinal, readRow, type TableRow } from './table-row.ts'

/**
 * A row of a table with what is asked for first, "Chuyển trường – Hồ sơ: …", then its other cells, without those that only
 * count rows or have no entry; null for any other passage, and where it does not fit in `room` characters.
 */
export function rowExcerpt(passage: Passage, question: string, asked: AskedFor, room: number): Excerpt | null {
  const row = readRow(passage)
  if (!row) return null
  const { told, rest } = wordRow(row, question, asked)
  if (told.length > room) return null
  const shown = rest.filter((_, at) => fits(told, rest.slice(0, at + 1), room))
  return {
    text: [told, listed(shown)].filter((line) => line !== '').join('\n'),
    spans: [{ start: 0, end: passage.text.trimEnd().length }],
    whole: shown.length === rest.length,
    point: null
  }
}

function fits(told: string, cells: readonly Cell[], room: number): boolean {
  return told.length + 1 + listed(cells).length <= room
}

/** What is asked for of what the row names, and its other cells; those that only count rows or have no entry are left out. */
function wordRow(
  { name, cells }: TableRow,
  question: string,
  asked: AskedFor
): { told: string; rest: readonly Cell[] } {
  const others = cells.filter((cell) => cell !== name && !isOrdinal(cell))
  const { columns, byLevel } = askedColumns(question, asked, others)
  const rest = others.filter((cell) => !columns.includes(cell) && !isBlank(cell) && !(byLevel && isOfLevel(cell)))
  if (columns.length === 0) return { told: `${name.told} – ${listed(rest)}`, rest: [] }
  const ofMoney =
    asked.kind === 'money' || (byLevel && others.some(({ told }) => holds(told, { ...asked, kind: 'money' })))
  const first = columns.map((cell) => (isBlank(cell) ? `${cell.head}: ${noEntry(ofMoney)}` : said(cell)))
  const units = columns.every(isBlank) ? [] : rest.filter(isUnit)
  return {
    told: `${name.told} – ${[...first, ...units.map(said)].join('; ')}`,
    rest: rest.filter((cell) => !isUnit(cell))
  }
}

function listed(cells: readonly Cell[]): string {
  return cells.map(said).join('; ')
}

function said({ head, told }: Cell): string {
  return `${head}: ${told}`
}

function isUnit({ head }: Cell): boolean {
  return /^đơn vị(?: tính)?$/iu.test(head)
}

function isOfLevel({ head }: Cell): boolean {
  return gradesIn(head).length > 0
}
