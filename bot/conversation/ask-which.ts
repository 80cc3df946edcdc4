import type { DocumentRecord } from '#knowledge/document.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import { nameOf } from './source-line.ts'

const MOST_OFFERED = 5

/** Asks which of several documents with one address is meant; `wanted` is the address in full words. */
export function askWhich(wanted: string, documents: readonly DocumentRecord[]): Reply {
  const offered = documents.slice(0, MOST_OFFERED).map((document) => {
    const name = nameOf({ document })
    return document.number && document.title.length < 80 ? `${name} (${document.title})` : name
  })
  const isNumbered = documents.some(({ number }) => number !== null)
  const text = replies.whichDocument(wanted, offered, documents.length - offered.length, isNumbered)
  return { outcome: 'clarify', reason: 'several_documents', text, citations: [], confidence: 1 }
}
