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

/** The signs of a passage that surely is about what was asked. */
const FOUND: Features = {
  terms: 1,
  coverage: 1,
  missing: 0,
  window: 1,
  close: 1,
  opening: 1,
  document: 0.2,
  rest: 1,
  focus: 0.3,
  lead: 0.5,
  run: 0.6,
  sequence: 0.8,
  pairs: 0.7,
  order: 0.7,
  agreement: 1,
  line: 0.7,
  opens: 0.7,
  title: 0,
  concludes: 0,
  linePairs: 0.7,
  opensPairs: 0.7,
  titlePairs: 0,
  concludesPairs: 0,
  top: 1,
  topPairs: 0.7,
  start: 0.7,
  day: 0,
  duration: 0,
  counted: 0,
  number: 0,
  definition: 0,
  authority: 0,
  effect: 0,
  otherStage: 0,
  otherYear: 0,
  length: 0.6,
  meaning: 0
}

/** Evidence as retrieval gives it for a question in a corpus of which only the hits are known: they hold what was asked, unless `more` says otherwise. */
export function evidenceFor(question: string, hits: Hit[], more: Partial<Features> = {}): Evidence {
  const asked = askedTerms(analyseQuestion(question), { total: 1000, passages: new Map() })
  const signs = { ...FOUND, ...more }
  return evidence(
    hits.map((hit) => ({ ...hit, signs })),
    { asked }
  )
}
