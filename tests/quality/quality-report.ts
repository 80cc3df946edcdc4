import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Measures } from '#knowledge/evaluate-measures.ts'
import { SPELLINGS, type Spelling } from './spellings.ts'

/** The four spellings as the report names them. */
export const NAMES: Record<Spelling, string> = {
  'as written': 'như viết',
  'no diacritics': 'không dấu',
  teencode: 'teencode',
  'typing slips': 'lỗi gõ'
}

export interface Row {
  system: string
  measures: ReadonlyMap<Spelling, Measures>
}

/** One dataset: a row for each system and spelling. */
export function datasetTable(title: string, rows: readonly Row[]): string {
  const lines = rows.flatMap(({ system, measures }) =>
    [...measures].map(
      ([spelling, m]) =>
        `| ${system} | ${NAMES[spelling]} | ${[m.hit1, m.hit5, m.hit10, m.mrr10].map(three).join(' | ')} | ${Math.round(m.p50_ms)} |`
    )
  )
  return [
    `### ${title}`,
    '',
    '| hệ | cách gõ | hit1 | hit5 | hit10 | MRR@10 | p50 (ms) |',
    '|---|---|---|---|---|---|---|',
    ...lines,
    ''
  ].join('\n')
}

/** One dataset: a row for each part left out, hit1 and MRR@10 in each spelling. */
export function ablationTable(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ system, measures }) => {
    const cells = SPELLINGS.map((spelling) => {
      const m = measures.get(spelling)
      return m ? `${three(m.hit1)} / ${three(m.mrr10)}` : ''
    })
    return `| ${system} | ${cells.join(' | ')} |`
  })
  const heads = SPELLINGS.map((spelling) => NAMES[spelling])
  return [
    `### ${title}`,
    '',
    `| hit1 / MRR@10 | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---|').join('')}`,
    ...lines,
    ''
  ].join('\n')
}

const START = '<!-- phần dưới do `npm run quality` ghi -->'
const END = '<!-- hết phần do `npm run quality` ghi -->'

/** Puts what was measured into the report; what people wrote before and after it stays. */
export function writeReport(file: string, measured: string): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : `# Chất lượng tìm kiếm\n\n${START}\n${END}\n`
  const [before, rest] = old.split(START)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`${file}: thiếu dòng ${START} hoặc ${END}`)
  writeFileSync(file, `${before}${START}\n\n${measured}\n${END}${after}`)
}

function three(value: number): string {
  return value.toFixed(3)
}
