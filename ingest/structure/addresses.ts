import type { Step } from '#knowledge/provision.ts'

/** An address as a reader would say it, innermost part first: `điểm a khoản 2 Điều 37 Quy chế`, `Phụ lục I, hàng 3`. */
export function addressOf(path: readonly Step[]): string {
  const tableAt = path.findIndex(({ level }) => level === 'bang')
  if (tableAt >= 0) return tableAddress(path, tableAt)
  const words: string[] = []
  for (let i = path.length - 1; i >= 0; i--) {
    const step = path[i]
    if (step !== undefined && !isSaidBelow(step, path.slice(i + 1))) words.push(sayStep(step, path[i - 1]))
  }
  return words.join(' ')
}

// "mục 1.1" already says that it lies in mục 1, and a section's own heading says more than those around it.
function isSaidBelow(step: Step, below: readonly Step[]): boolean {
  if (isSection(step)) return below.some(isSection)
  return below[0]?.level === 'muc_so_con' && below[0].label.startsWith(`${step.label}.`)
}

function isSection({ level, label }: Step): boolean {
  return level === 'muc' && !isNumeral(label)
}

function tableAddress(path: readonly Step[], at: number): string {
  const outer = path.slice(0, at)
  const table = path[at]?.label ?? '1'
  const row = path[at + 1]
  const name = table === '1' ? 'bảng' : `bảng ${table}`
  const parts = [addressOf(outer)]
  // An annex that is one table is cited by its rows alone: "Phụ lục I, hàng 3".
  if (!(outer.at(-1)?.level === 'phu_luc' && table === '1' && row !== undefined)) parts.push(name)
  if (row !== undefined) parts.push(`hàng ${row.label}`)
  return parts.filter((part) => part !== '').join(', ')
}

const WORDS: Partial<Record<Step['level'], string>> = {
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  tieu_muc: 'Tiểu mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
  tiet: 'tiết',
  muc_so: 'mục',
  muc_so_con: 'mục',
  muc_chu: 'điểm',
  doan: 'đoạn'
}

function sayStep({ level, label }: Step, above: Step | undefined): string {
  if (level === 'phu_luc') return sayAnnex(label)
  if (isSection({ level, label })) return `mục “${label}”`
  if (level === 'doan' && !isNumeral(label)) return label
  if (level === 'muc_la_ma') return `${above?.level === 'phan' ? 'mục' : 'phần'} ${label}`
  if (level === 'gach') return above?.level === 'gach' ? `dấu cộng ${label}` : `gạch đầu dòng ${label}`
  return `${WORDS[level] ?? level} ${label}`
}

function sayAnnex(label: string): string {
  if (label === '') return 'Phụ lục'
  return isNumeral(label) ? `Phụ lục ${label}` : label
}

const isNumeral = (label: string) => /^(?:\d+[a-zđ]?|[IVXLC]+|[A-ZĐ])$/iu.test(label)
