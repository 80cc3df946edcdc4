import type { Block } from './blocks.ts'
import { cleanText } from './clean-text.ts'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
/** Names of particulars as catalogues write them, with what a person would write. */
const NAMES: Record<string, string> = {
  sohieu: 'Số hiệu',
  sokyhieu: 'Số ký hiệu',
  loaivanban: 'Loại văn bản',
  coquanbanhanh: 'Cơ quan ban hành',
  ngaybanhanh: 'Ngày ban hành',
  ngayhieuluc: 'Ngày hiệu lực',
  ngaycohieuluc: 'Ngày có hiệu lực',
  nguoiky: 'Người ký',
  trichyeu: 'Trích yếu'
}

/**
 * Takes the catalogue entry off the head of a Markdown file. What it says of an official document comes back as a table
 * of particulars; the rest of it (tags, layout) is no text of the document.
 */
export function readFrontMatter(text: string): { fields: Block[]; body: string } {
  const found = FRONT_MATTER.exec(text)
  if (found === null) return { fields: [], body: text }
  const rows = (found[1] ?? '').split(/\r?\n/).flatMap((line): string[][] => {
    const [, key = '', value = ''] = /^([A-Za-z_-]+):\s*(\S.*)$/.exec(line) ?? []
    const name = NAMES[key.toLowerCase().replace(/[_-]/g, '')]
    const words = cleanText(value.replace(/^(["'])(.*)\1$/, '$2'))
    return name === undefined || words === '' ? [] : [[name, words]]
  })
  const fields: Block[] = rows.length < 2 ? [] : [{ kind: 'table', rows, header: 0, page: null }]
  return { fields, body: text.slice(found[0].length) }
}
