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

/** A regulation of exams in force. */
export const exam = aDocument(
  { id: '24-2024-tt-bgddt', number: '24/2024/TT-BGDĐT', title: 'Quy chế thi', effective: '2025-01-01' },
  {
    'Vật dụng được mang vào phòng thi': [
      '1. Thí sinh được mang bút viết, thước kẻ, máy tính bỏ túi không có thẻ nhớ.',
      '2. Thí sinh không được mang điện thoại, tai nghe và đồ uống có cồn.'
    ],
    'Điểm liệt': [
      '1. Bài thi đạt từ 1,0 điểm trở xuống là bài thi bị điểm liệt.',
      '2. Thí sinh có điểm liệt không được xét công nhận tốt nghiệp.'
    ]
  }
)
