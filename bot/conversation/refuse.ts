import type { Button } from '#bot/message.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import type { Because } from './decide.ts'
import * as replies from './replies.ts'
import type { Reason } from './reply.ts'
import { inWords, nameOf } from './source-line.ts'
import { suggest } from './suggest.ts'
import * as timeWords from './validity-replies.ts'

/** Words why there is no answer. Where something near was found, it is named for the asker to read, and nothing told from it. */
export function refuse(because: Exclude<Because, { kind: 'out_of_force' }>): {
  reason: Reason
  text: string
  buttons?: Button[]
} {
  switch (because.kind) {
    case 'nothing_found':
      return { reason: 'no_document', text: replies.refusal.nothing }
    case 'no_such_document':
      return { reason: 'no_document', text: replies.refusal.noSuchDocument(because.wanted, because.held.map(withDate)) }
    case 'no_such_provision':
      return {
        reason: 'no_such_provision',
        text: because.missing
          ? replies.refusal.missing(nameOf(because), because.missing)
          : replies.refusal.noSuchProvision(nameOf(because), because.wanted)
      }
    case 'not_this': {
      const { near, lacks, asked } = because
      return { reason: 'weak_evidence', ...(near ? suggest(near) : { text: wordLack(lacks, asked) }) }
    }
  }
}

/** "Luật Điện ảnh (có hiệu lực từ ngày 01/01/2023)" */
function withDate(document: DocumentRecord): string {
  const name = nameOf({ document })
  return document.effective === null ? name : `${name} (${timeWords.since(inWords(document.effective))})`
}

function wordLack(lacks: Extract<Because, { kind: 'not_this' }>['lacks'], asked: string): string {
  switch (lacks) {
    case 'exam':
    case 'level':
    case 'year':
    case 'place':
    case 'sector':
      return replies.refusal.scope(asked)
    case 'certainty':
      return replies.refusal.nothing
    default:
      return replies.refusal[lacks]
  }
}
