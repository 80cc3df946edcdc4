import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { Change, Changes } from './compare.ts'
import type { IngestOutcome } from './pipeline.ts'
import { duration } from './progress.ts'
import type { Result } from './run.ts'

export interface Run {
  results: Result[]
  seconds: number
  /** True where nothing was written. */
  preview: boolean
}

type Indexed = Extract<IngestOutcome, { kind: 'indexed' }>

/** Addresses named one by one for each kind of change; the rest are counted. */
const NAMED = 12

/** The summary that ends a run, for the clerk. */
export function report({ results, seconds, preview }: Run): string {
  const indexed = results.flatMap(({ outcome }) => (outcome.kind === 'indexed' ? [outcome] : []))
  const sections = [
    totals(results, indexed, seconds, preview),
    changeSection(indexed),
    retimedSection(indexed.flatMap((outcome) => outcome.retimed)),
    reviewSection(indexed.flatMap((outcome) => outcome.toReview)),
    warningSection(results),
    refusalSection(results)
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function totals(results: readonly Result[], indexed: readonly Indexed[], seconds: number, preview: boolean): string {
  const unchanged = results.filter(({ outcome }) => outcome.kind === 'unchanged')
  const retired = unchanged.filter(({ outcome }) => outcome.kind === 'unchanged' && outcome.retired).length
  const refused = results.filter(({ outcome }) => outcome.kind === 'refused').length
  const renewed = indexed.filter(({ changes }) => changes !== null).length
  const warnings = indexed.reduce((sum, outcome) => sum + outcome.warnings.length, 0)
  const lines: [string, string][] = [
    ['Đã xem', `${count(results.length)} tệp, trong ${duration(seconds)}`],
    [
      preview ? 'Sẽ nạp' : 'Đã nạp',
      `${count(indexed.length)} văn bản${renewed > 0 ? ` (${renewed} phiên bản mới)` : ''}`
    ],
    ['Không đổi', `${count(unchanged.length)} tệp${retired > 0 ? ` (${retired} thuộc văn bản đã thôi dùng)` : ''}`],
    ['Điều khoản', count(indexed.reduce((sum, { provisions }) => sum + provisions, 0))],
    ['Đoạn tra cứu', count(indexed.reduce((sum, { passages }) => sum + passages, 0))],
    ['Cảnh báo', count(warnings)],
    ['Từ chối', `${count(refused)} tệp`]
  ]
  const title = preview ? 'KẾT QUẢ XEM THỬ (không ghi gì)' : 'KẾT QUẢ NẠP VĂN BẢN'
  return [title, ...lines.map(([name, value]) => `  ${`${name}:`.padEnd(14)} ${value}`)].join('\n')
}

function changeSection(indexed: readonly Indexed[]): string {
  const renewed = indexed.flatMap(({ document, changes }) => (changes === null ? [] : [{ document, changes }]))
  const lines = renewed.flatMap(({ document, changes }) => [`- ${nameOf(document)}`, ...changeLines(changes)])
  return section('THAY ĐỔI SO VỚI PHIÊN BẢN TRƯỚC', lines)
}

function changeLines({ added, removed, changed, kept }: Changes): string[] {
  const kinds: [string, Change[]][] = [
    ['Thêm', added],
    ['Bỏ', removed],
    ['Sửa', changed]
  ]
  const lines = kinds
    .filter(([, changes]) => changes.length > 0)
    .map(([name, changes]) => `    ${name}: ${named(changes)}`)
  return [...lines, `    Giữ nguyên: ${count(kept)} phần`]
}

function named(changes: readonly Change[]): string {
  const addresses = changes.slice(0, NAMED).map(({ address }) => address)
  const more = changes.length - addresses.length
  return `${addresses.join('; ')}${more > 0 ? ` và ${count(more)} phần khác` : ''}`
}

/** Documents whose time others changed, with what it is now; empty where there are none. */
export function retimedSection(retimed: readonly DocumentRecord[]): string {
  const last = new Map(retimed.map((document) => [document.id, document]))
  const lines = [...last.values()].map((document) => `- ${nameOf(document)}: ${timeOf(document)}`)
  return section('HIỆU LỰC THAY ĐỔI THEO VĂN BẢN KHÁC', lines)
}

/** Curated answers that are out of service until staff approve them again; empty where there are none. */
export function reviewSection(answers: readonly CuratedAnswer[]): string {
  const lines = answers.flatMap(({ question, needsReview }) =>
    needsReview === undefined
      ? []
      : [`- “${question}”: ${needsReview.reason} Ngừng dùng từ ngày ${sayDay(needsReview.from)}.`]
  )
  return section('CÂU TRẢ LỜI SOẠN SẴN CẦN DUYỆT LẠI', lines)
}

function timeOf({ expires }: DocumentRecord): string {
  return expires === null ? 'một phần thay đổi hiệu lực' : `hết hiệu lực từ ngày ${sayDay(expires)}`
}

/** From so many files on, a warning they share is said once, with their names. */
const SHARED = 4

function warningSection(results: readonly Result[]): string {
  const warned = results.flatMap(({ name, outcome }) =>
    outcome.kind === 'indexed' ? outcome.warnings.map((warning) => ({ name, warning })) : []
  )
  const groups = [...Map.groupBy(warned, ({ warning }) => warning)]
  const shared = new Set(groups.filter(([, files]) => files.length >= SHARED).map(([warning]) => warning))
  const own = Map.groupBy(
    warned.filter(({ warning }) => !shared.has(warning)),
    ({ name }) => name
  )
  const lines = [
    ...groups
      .filter(([warning]) => shared.has(warning))
      .flatMap(([warning, files]) => [
        `- ${count(files.length)} tệp: ${warning}`,
        ...files.map(({ name }) => `    ${name}`)
      ]),
    ...[...own].flatMap(([name, warnings]) => [`- ${name}`, ...warnings.map(({ warning }) => `    ${warning}`)])
  ]
  return section('CẢNH BÁO', lines)
}

function refusalSection(results: readonly Result[]): string {
  const lines = results.flatMap(({ name, outcome }) => {
    if (outcome.kind !== 'refused') return []
    return [`- ${name}`, `    Lý do: ${outcome.reason}`, `    Cách xử lý: ${outcome.advice}`]
  })
  return section('TỪ CHỐI', lines)
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n')
}

/** A document as a person would name it. */
export function nameOf({ number, kind, title }: Pick<DocumentRecord, 'number' | 'kind' | 'title'>): string {
  return number === null ? title : `${kind ?? 'Văn bản'} ${number}`
}

/** `2026-12-15` → `15/12/2026`. */
export function sayDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

function count(value: number): string {
  return value.toLocaleString('vi-VN')
}
