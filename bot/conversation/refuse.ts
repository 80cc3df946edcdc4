import type { Hit } from '#knowledge/passage.ts'
import type { Because } from './decide.ts'
import * as replies from './replies.ts'
import type { Reason } from './reply.ts'
import { linkLine, nameOf, sourceOf } from './source-line.ts'

/** Words why there is no answer. Where something near was found, it is named for the asker to judge, and nothing told from it. */
export function refuse(
  because: Exclude<Because, { kind: 'out_of_force' }>,
  publicUrl: string
): { reason: Reason; text: string } {
  switch (because.kind) {
    case 'nothing_found':
      return { reason: 'no_document', text: replies.refusal.nothing }
    case 'no_such_document':
      return { reason: 'no_document', text: replies.refusal.noSuchDocument(because.wanted) }
    case 'no_such_provision':
      return {
        reason: 'no_such_provision',
        text: replies.refusal.noSuchProvision(nameOf(because), because.wanted)
      }
    case 'not_this':
      return {
        reason: 'weak_evidence',
        text: because.near ? nearest(because.near, publicUrl) : wordLack(because.lacks, because.asked)
      }
  }
}

function wordLack(lacks: Extract<Because, { kind: 'not_this' }>['lacks'], asked: string): string {
  switch (lacks) {
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

function nearest(hit: Hit, publicUrl: string): string {
  return `${replies.refusal.nearest(sourceOf(hit, hit.passage.address))}\n${linkLine(hit, publicUrl)}`
}
