import type { LookUp } from '#knowledge/knowledge.ts'
import { buttons } from './command.ts'
import { decideLookUp } from './decide.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import { cite, sourceLine } from './source-line.ts'
import type { Told } from './tell-record.ts'

type Found = Extract<LookUp, { kind: 'found' }>

/** What is shown of one provision in full: two messages of the narrower platform. The rest stands behind the link. */
const LONGEST_FULL = 3500

/** A provision word for word, with its source and its neighbours to go on to. */
export function showProvision(found: Found, publicUrl: string): Reply {
  const decision = decideLookUp(found)
  const [hit] = decision.kind === 'answer' ? decision.hits : []
  if (!hit) throw new Error(`Điều khoản ${found.passageId} không hiện được.`)
  const { text, address } = found.provision
  const shown = opening(text)
  const link = shown === text ? [] : [`${replies.CUT}\n${replies.FULL_TEXT}${publicUrl}/van-ban/${found.passageId}`]
  return {
    outcome: 'answer',
    reason: null,
    text: [shown, ...link, sourceLine(hit, address)].join('\n'),
    citations: [cite(hit, address, shown)],
    confidence: 1,
    buttons: neighbours(found)
  }
}

/** What is told of a document, with the line that says so for its source, or that which the document begins with. */
export function showRecord({ words, isSaid }: Told, found: Found): Reply {
  const decision = decideLookUp(found)
  const [hit] = decision.kind === 'answer' ? decision.hits : []
  if (!hit) throw new Error(`Điều khoản ${found.passageId} không hiện được.`)
  const address = isSaid ? found.provision.address : null
  const [line = ''] = found.provision.text.split('\n')
  const quote = isSaid && found.provision.text.includes(found.provision.own) ? found.provision.own : line
  return {
    outcome: 'answer',
    reason: null,
    text: `${words}\n${sourceLine(hit, address)}`,
    citations: [cite(hit, address, quote)],
    confidence: 1
  }
}

/** Buttons to the provisions before and after, where there are any. */
export function neighbours({ passageId, provision, previous, next }: Found) {
  const level = provision.path.at(-1)?.level
  return [...(previous ? [buttons.previous(passageId, level)] : []), ...(next ? [buttons.next(passageId, level)] : [])]
}

function opening(text: string): string {
  if (text.length <= LONGEST_FULL) return text
  const window = text.slice(0, LONGEST_FULL)
  return window.slice(0, Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' ')))
}
