import type { DocumentRecord } from '#knowledge/document.ts'
import type { IndexedDocument } from '#knowledge/knowledge.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'

/** A small made-up document: `articles` maps a heading to its khoản. */
export function aDocument(
  record: Partial<DocumentRecord> & { id: string },
  articles: Record<string, string[]>
): IndexedDocument {
  const document: DocumentRecord = {
    number: null,
    kind: 'Thông tư',
    title: 'Quy định mẫu',
    issuer: null,
    signer: null,
    issued: null,
    effective: null,
    expires: null,
    period: null,
    file: 'mau.md',
    digest: record.id,
    sample: false,
    relations: [],
    ...record
  }
  const provisions: Provision[] = []
  const add = (path: Step[], address: string, heading: string | null, own: string, text: string) => {
    const parent = path.length > 1 ? provisionKey(path.slice(0, -1)) : null
    const key = provisionKey(path)
    provisions.push({
      key,
      parent,
      path,
      address,
      heading,
      own,
      text,
      order: provisions.length,
      page: null,
      effective: null,
      expires: null
    })
  }
  Object.entries(articles).forEach(([heading, clauses], index) => {
    const dieu: Step = { level: 'dieu', label: String(index + 1) }
    const title = `Điều ${dieu.label}. ${heading}`
    add([dieu], `Điều ${dieu.label}`, heading, title, [title, ...clauses].join('\n'))
    clauses.forEach((clause, place) => {
      const label = String(place + 1)
      add([dieu, { level: 'khoan', label }], `khoản ${label} Điều ${dieu.label}`, null, clause, clause)
    })
  })
  const passages = provisions
    .filter((provision) => provision.path.length > 1)
    .map((provision) => ({
      id: `${document.id}/${provision.key}`,
      documentId: document.id,
      provisionKey: provision.key,
      address: provision.address,
      text: provision.text,
      trail: [provisions.find((one) => one.key === provision.parent)?.own ?? ''],
      effective: null,
      expires: null
    }))
  return { document, provisions, passages }
}
