import { type Day, type DocumentRecord, validityOn } from '#knowledge/document.ts'
import type { DocumentSummary } from '#knowledge/knowledge.ts'
import { documentPath } from './address.ts'
import { type Frame, renderPage } from './frame.ts'
import { type Html, html } from './html.ts'
import { sheetLinks, sheetOf } from './sheet-links.ts'
import { validityBadge } from './validity-badge.ts'
import { dayInWords, SAMPLE_MARK } from './words.ts'

const DOCUMENTS_A_SHEET = 80
const OTHER_KIND = 'Văn bản khác'

/** The public list: which documents the bot knows, and whether each is in force. `sheet` counts from 1. */
export function documentsPage(frame: Frame, summaries: readonly DocumentSummary[], today: Day, sheet: number): string {
  const sorted = sortSummaries(summaries)
  const { shown, sheets, at } = sheetOf(chunk(sorted), sheet)
  const body = html`<h1>Văn bản trợ lý đang dùng</h1>
${summaries.length === 0 ? emptyState() : introduction(summaries.length, today)}
${[...groupByKind(shown ?? [])].map(
  ([kind, group]) => html`<section class="kind"><h2>${kind}</h2>
<ul class="documents">${group.map((summary) => documentItem(summary, today))}</ul></section>`
)}
${sheetLinks('/van-ban', at, sheets)}`
  return renderPage(frame, { title: 'Văn bản', current: 'documents', body })
}

/** How a document is called in a line: kind and number, or its title where it has no number. */
export function documentName({ kind, number, title }: DocumentRecord): string {
  if (number === null) return title
  return kind === null ? number : `${kind} ${number}`
}

function introduction(count: number, today: Day): Html {
  return html`<p class="lead">Mọi câu trả lời đều lấy từ ${count} văn bản dưới đây. Hiệu lực ghi theo ngày ${dayInWords(today)}.</p>`
}

function emptyState(): Html {
  return html`<p class="lead">Chưa có văn bản nào được nạp, nên trợ lý chưa trả lời được câu hỏi về nội dung. Xin quay lại sau, hoặc <a href="/">nhắn CANBO</a> để gặp cán bộ.</p>`
}

function documentItem({ document, articles, provisions }: DocumentSummary, today: Day): Html {
  const { id, number, title, issuer, issued, effective, sample } = document
  const facts = [
    issuer,
    issued && `ban hành ${dayInWords(issued)}`,
    effective && `hiệu lực từ ${dayInWords(effective)}`,
    articles > 0 ? `${articles} điều` : null,
    `${provisions} mục tra cứu được`
  ]
  return html`<li>
<p class="document-head">${number && html`<span class="number">${number}</span>`} ${validityBadge(validityOn(document, today))} ${sample && sampleBadge()}</p>
<p class="document-title"><a href="${documentPath(id)}">${title}</a></p>
<p class="facts">${facts.filter((fact) => fact !== null).join(' · ')}</p>
</li>`
}

export function sampleBadge(): Html {
  return html`<span class="badge badge-sample">${SAMPLE_MARK}</span>`
}

const vietnamese = new Intl.Collator('vi')

/** By kind in the order of the alphabet, those of no kind last; the newest first within a kind, those without a date last. */
function sortSummaries(summaries: readonly DocumentSummary[]): DocumentSummary[] {
  return summaries.toSorted(({ document: a }, { document: b }) => {
    const byKind = Number(a.kind === null) - Number(b.kind === null) || vietnamese.compare(a.kind ?? '', b.kind ?? '')
    return byKind || compareDays(b.issued, a.issued) || vietnamese.compare(a.title, b.title)
  })
}

function compareDays(a: Day | null, b: Day | null): number {
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''))
}

function groupByKind(summaries: readonly DocumentSummary[]): Map<string, DocumentSummary[]> {
  return Map.groupBy(summaries, ({ document }) => document.kind ?? OTHER_KIND)
}

function chunk(summaries: readonly DocumentSummary[]): DocumentSummary[][] {
  const count = Math.ceil(summaries.length / DOCUMENTS_A_SHEET)
  return Array.from({ length: count }, (_, i) => summaries.slice(i * DOCUMENTS_A_SHEET, (i + 1) * DOCUMENTS_A_SHEET))
}
