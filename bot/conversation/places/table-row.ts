import type { Passage } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { questionOf } from './question-row.ts'

/** One cell of a row as places in its passage; `told` is what it says under its `head`. */
export interface Cell {
  head: string
  told: string
  start: number
  end: number
}

/** A row of a table with the names of its columns: "Môn thi: Toán; Ngày: 12/6/2026". `name`: the cell that says of what it is. */
export interface TableRow {
  name: Cell
  cells: readonly Cell[]
}

/** Whether a provision is a row of a table, by its key. */
export function isRow(provisionKey: string): boolean {
  return /(?:^|\.)hang-[^.]+$/.test(provisionKey)
}

const HEAD = /(?:^|(?<=; ))(\p{L}[^:;\n]{0,80}): /gu
const FEWEST_CELLS = 3

/** Columns that only count, date or number what the row is of. */
const NO_NAME =
  /^(?:stt|tt|(?:so )?thu tu|so tt|buoi|ngay|thu(?! tuc)|gio|thoi gian|thoi han|thang|nam|ma|lop|so|don vi|year|code)(?![a-z])/
const NAMES = /(?<![a-z])(?:ten|mon|nganh|truong)(?![a-z])/

/** Reads a row; null for any other passage, and for rows without names of columns or of questions with their answers. */
export function readRow({ text, provisionKey }: Pick<Passage, 'text' | 'provisionKey'>): TableRow | null {
  if (!isRow(provisionKey) || text.includes('\n') || questionOf(text) !== '') return null
  const cells = cellsIn(text)
  if (cells[0]?.start !== 0 || cells.length < FEWEST_CELLS) return null
  const naming = cells.filter((cell) => !NO_NAME.test(fold(cell.head)) && /\p{L}{2}/u.test(cell.told))
  const name = naming.find(({ head }) => NAMES.test(fold(head))) ?? naming[0]
  return name ? { name, cells } : null
}

/** The cells of a row, each under the name of its column. */
export function cellsIn(text: string): Cell[] {
  const heads = [...text.matchAll(HEAD)]
  return heads.map(({ 0: opening, 1: head = '', index }, at) => {
    const end = (heads[at + 1]?.index ?? text.length + 2) - 2
    return { head, told: text.slice(index + opening.length, end).trim(), start: index, end }
  })
}

/** Whether a cell only counts the rows. */
export function isOrdinal({ head }: Cell): boolean {
  return /^(?:stt|tt|so tt|(?:so )?thu tu)$/.test(fold(head))
}

/** Where a row goes on behind the cell that only counts it, "STT: 1.16; "; 0 where it begins with no such cell. */
export function ordinalEnd(text: string): number {
  return /^(?:STT|TT|Số TT|(?:Số )?thứ tự): [\d.]{1,8}; (?=\S)/iu.exec(text)?.[0].length ?? 0
}

/** Whether nothing is entered: "–". */
export function isBlank({ told }: Pick<Cell, 'told'>): boolean {
  return /^[-–—…./]*$/.test(told)
}
