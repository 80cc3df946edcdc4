import type { DocumentRecord, Relation } from '#knowledge/document.ts'

/** A document record with what a test does not care about filled in. */
export function aDocument(known: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: 'van-ban',
    number: null,
    kind: null,
    title: 'Văn bản thử',
    issuer: null,
    signer: null,
    issued: null,
    effective: null,
    expires: null,
    period: null,
    file: 'van-ban.md',
    digest: '0'.repeat(64),
    sample: false,
    relations: [],
    ...known
  }
}

/** A relation to another document, to the whole of it unless told otherwise. */
export function aRelation(kind: Relation['kind'], target: string, known: Partial<Relation> = {}): Relation {
  return { kind, target, provision: null, from: null, ...known }
}
