import type { DocumentRecord, Validity } from '#knowledge/document.ts'
import type { Evidence, Hit, Passage } from '#knowledge/passage.ts'
import { askedTerms } from '#knowledge/search/asked-terms.ts'
import type { Features } from '#knowledge/search/features.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'

export function aDocument(more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: '12-2026-qd-ubnd',
    number: '12/2026/QĐ-UBND',
    kind: 'Quyết định',
    title: 'Quy định về thi và tuyển sinh',
    issuer: 'Ủy ban nhân dân xã',
    signer: null,
    issued: '2026-03-01',
    effective: '2026-03-01',
    expires: null,
    period: null,
    file: 'qd.md',
    digest: '0',
    sample: false,
    relations: [],
    ...more
  }
}

export interface AHit extends Partial<Passage> {
  validity?: Validity
  score?: number
  document?: Partial<DocumentRecord>
}

/** A passage found, khoản 2 Điều 7 of the same decision unless told otherwise. */
export function aHit({ validity = 'in_force', score = 20, document: words, ...passage }: AHit): Hit {
  const document = aDocument(words)
  const provisionKey = passage.provisionKey ?? 'dieu-7.khoan-2'
  return {
    document,
    validity,
    score,
    passage: {
      id: `${document.id}/${provisionKey}`,
      documentId: document.id,
      address: 'khoản 2 Điều 7',
      text: '',
      trail: ['Điều 7. Thời gian có mặt và việc ra vào phòng thi'],
      effective: document.effective,
      expires: document.expires,
      ...passage,
      provisionKey
    }
  }
}

export function evidence(hits: Hit[], more: Partial<Evidence> = {}): Evidence {
  return { hits, outOfForce: [], confidence: hits.length > 0 ? 0.9 : 0, asked: [], ...more }
}

/** Evidence as retrieval gives it for a question in a corpus of which only the hits are known: they hold what was asked, unless `more` says otherwise. */
export function evidenceFor(question: string, hits: Hit[], more: Partial<Features> = {}): Evidence {
  const asked = askedTerms(analyseQuestion(question), { total: 1000, passages: new Map() })
  const signs = { terms: 1, accents: 1, opening: 1, rest: 1, run: 0.6, sequence: 0.8, focus: 0.3, ...more } as Features
  return evidence(
    hits.map((hit) => ({ ...hit, signs })),
    { asked }
  )
}
