import { accentedKey, foldedKey } from './syllable.ts'
import type { Token } from './tokenise.ts'

/** Abbreviations that mean one thing only in documents and questions about schooling; the key as typed, lower-cased. */
const EXPANSIONS: Record<string, string> = {
  '%': 'phần trăm',
  thpt: 'trung học phổ thông',
  thcs: 'trung học cơ sở',
  ptdtnt: 'phổ thông dân tộc nội trú',
  gdđt: 'giáo dục đào tạo',
  gddt: 'giáo dục đào tạo',
  gdpt: 'giáo dục phổ thông',
  gdtx: 'giáo dục thường xuyên',
  gdnn: 'giáo dục nghề nghiệp',
  gdđh: 'giáo dục đại học',
  gdmn: 'giáo dục mầm non',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  hdnd: 'hội đồng nhân dân',
  cccd: 'căn cước công dân',
  cmnd: 'chứng minh nhân dân',
  hsg: 'học sinh giỏi',
  gvcn: 'giáo viên chủ nhiệm',
  cbql: 'cán bộ quản lý',
  đgnl: 'đánh giá năng lực',
  dgnl: 'đánh giá năng lực',
  sgk: 'sách giáo khoa',
  bhyt: 'bảo hiểm y tế',
  bhxh: 'bảo hiểm xã hội',
  đkdt: 'đăng ký dự thi',
  ktx: 'ký túc xá',
  hssv: 'học sinh sinh viên',
  mttq: 'mặt trận tổ quốc',
  cntt: 'công nghệ thông tin',
  tdtt: 'thể dục thể thao'
}

/** Abbreviations in two parts, as in GD&ĐT. */
const IN_TWO: Record<string, string> = {
  'gd đt': 'giáo dục đào tạo',
  'gd dt': 'giáo dục đào tạo',
  'lđ tbxh': 'lao động thương binh xã hội',
  'ld tbxh': 'lao động thương binh xã hội',
  'tb xh': 'thương binh xã hội'
}

interface Expanded {
  surface: string
  accented: string
  folded: string
}

const table = expansions(EXPANSIONS)
const inTwo = expansions(IN_TWO)

function expansions(forms: Record<string, string>): ReadonlyMap<string, Expanded[]> {
  return new Map(Object.entries(forms).map(([short, long]) => [short, expansion(long)]))
}

/** The syllables of a full form, as tokens without a place. */
function expansion(long: string): Expanded[] {
  return long.split(' ').map((surface) => ({ surface, accented: accentedKey(surface), folded: foldedKey(surface) }))
}

/** Writes the field's abbreviations out, so that THPT and "trung học phổ thông" meet; offsets stay the abbreviation's. */
export function writeOut<T extends Token>(tokens: readonly T[]): T[] {
  return tokens.flatMap((token) => {
    const full = table.get(token.surface)
    return full ? full.map((part) => ({ ...token, ...part })) : [token]
  })
}

/** Writes out the abbreviations in two parts: GD&ĐT, LĐ-TBXH. */
export function writeOutInTwo<T extends Token>(tokens: readonly T[]): T[] {
  const written: T[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at] as T, tokens[at + 1]]
    const full = next ? inTwo.get(`${token.surface} ${next.surface}`) : undefined
    if (full && next) {
      written.push(...full.map((part) => ({ ...token, ...part, end: next.end })))
      at += 1
    } else written.push(token)
  }
  return written
}

/** Whether a lower-case word is one of the field's abbreviations. */
export function isAbbreviation(word: string): boolean {
  return table.has(word)
}
