import { z } from 'zod'
import type { Model } from '#bot/model/model.ts'
import type { Hit } from '#knowledge/passage.ts'
import { checkDraft, type Ground } from './check-draft.ts'
import type { Decision } from './decide.ts'
import { ANSWER_PROMPT } from './prompts.ts'
import type { Reply } from './reply.ts'
import { cite, sourceLine } from './source-line.ts'

/** As many passages as the model sees. */
const MOST_PASSAGES = 4
const LONGEST_PASSAGE = 3000

const shape = z.object({
  answer: z.string().max(2000),
  passages: z.array(z.int().min(1).max(MOST_PASSAGES)).min(1).max(MOST_PASSAGES),
  completeness: z.enum(['complete', 'partial', 'none'])
})

/** What a model proposes to say: sentences, and the numbers of the passages they are taken from. */
export type Draft = z.infer<typeof shape>

/**
 * The answer as a model words it, if `checkDraft` lets that out; null where it does not, or the model is silent, and the
 * extractive reply stands. Only what is to be answered anyway is given to a model, and only the passages the extract
 * is from: it never makes an answer of a refusal, nor brings in what was not found to answer.
 */
export async function wordByModel(
  model: Model,
  maskedQuestion: string,
  decision: Decision,
  extractive: Reply
): Promise<{ reply: Reply; prompt: string } | null> {
  if (decision.kind !== 'answer' || decision.whole || extractive.outcome !== 'answer') return null
  // in which time a text holds is said by no draft
  if (decision.on !== undefined || decision.other) return null
  const shown = new Set(extractive.citations.map(({ passage }) => passage))
  const hits = decision.hits.filter(({ passage }) => shown.has(passage.id)).slice(0, MOST_PASSAGES)
  const saying = await model.ask({ instructions: ANSWER_PROMPT.text, material: materialFor(maskedQuestion, hits) })
  const draft = saying.kind === 'said' ? readDraft(saying.text) : null
  if (!draft) return null
  const verdict = checkDraft(draft, maskedQuestion, hits, extractive)
  if (verdict.kind === 'refused') return null
  return { reply: wordDraft(verdict.text, verdict.grounds, extractive), prompt: ANSWER_PROMPT.hash }
}

function materialFor(question: string, hits: readonly Hit[]): string {
  const passages = hits.map(({ passage, document }, at) => ({
    n: at + 1,
    address: passage.address,
    document: document.number ?? document.title,
    headings: passage.trail,
    text: passage.text.slice(0, LONGEST_PASSAGE)
  }))
  return JSON.stringify({ question, passages })
}

function readDraft(text: string): Draft | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // no JSON: as useless as the wrong JSON
    return null
  }
}

/** The draft with our own sources, links and buttons: nothing below its sentences is the model's. */
function wordDraft(text: string, grounds: readonly Ground[], extractive: Reply): Reply {
  const sources = [...new Set(grounds.map(({ hit }) => sourceLine(hit, hit.passage.address)))]
  const citations = grounds.map(({ hit, quote }) => cite(hit, hit.passage.address, quote))
  const { buttons: _, ...rest } = extractive
  return { ...rest, text: [text, ...sources].join('\n'), citations }
}
