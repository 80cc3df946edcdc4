import { type Day, type Validity, validityOn } from '#knowledge/document.ts'
import type { DocumentSummary } from '#knowledge/knowledge.ts'
import { nameOf, sayDay } from './report.ts'

/** One indexed document as `--list --json` prints it; the form is a contract. */
export interface Listed {
  number: string | null
  kind: string | null
  title: string
  issuer: string | null
  issued: Day | null
  effective: Day | null
  expires: Day | null
  validity: Validity
  file: string
  articles: number
  provisions: number
  passages: number
}

/** The indexed documents with their validity on a day, newest first, those without a date last. */
export function listed(documents: readonly DocumentSummary[], today: Day): Listed[] {
  const order = ({ document: { issued, id } }: DocumentSummary) => `${issued ?? ''}/${id}`
  return documents
    .toSorted((a, b) => (order(a) < order(b) ? 1 : -1))
    .map(({ document, articles, provisions, passages }) => {
      const { number, kind, title, issuer, issued, effective, expires, file } = document
      const validity = validityOn(document, today)
      return { number, kind, title, issuer, issued, effective, expires, validity, file, articles, provisions, passages }
    })
}

/** The list for a person. */
export function listText(documents: readonly DocumentSummary[], today: Day): string {
  if (documents.length === 0) return 'Chưa có văn bản nào.\n'
  const lines = listed(documents, today).map((entry) => {
    const { articles, provisions, passages } = entry
    const size = `${articles} Điều, ${provisions} phần, ${passages} đoạn`
    return `${nameOf(entry)}\n    ${entry.title}\n    ${sayValidity(entry)} · ${size} · ${entry.file}`
  })
  return `${lines.join('\n')}\n\n${documents.length} văn bản.\n`
}

function sayValidity({ validity, effective, expires }: Listed): string {
  if (validity === 'expired') return `Hết hiệu lực từ ${sayDay(expires ?? '')}`
  if (validity === 'not_yet') return `Chưa có hiệu lực, từ ${sayDay(effective ?? '')}`
  return validity === 'in_force' ? `Còn hiệu lực từ ${sayDay(effective ?? '')}` : 'Chưa rõ hiệu lực'
}
