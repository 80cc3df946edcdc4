import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { hitOf } from './conversation/from-shown.ts'
import { askedOf, isOfAnother, isSurelyOf } from './conversation/whose.ts'
import { withoutMasks } from './conversation/without-masks.ts'
import { type Answer, type Means, respond, type Talk, tellNotAgain } from './respond.ts'

/**
 * What a question gets in a talk of one exam or grade, `whose`. Where it names none itself, what rules for another is not
 * told, and what is refused or asked back is asked again of that exam; `question` is what was answered.
 */
export async function respondInTalk(
  means: Means,
  question: string,
  asOf: Day,
  talk: Talk,
  whose: string | null
): Promise<Answer & { question: string }> {
  const plain = withoutMasks(question)
  const own = { question, ...(await respond(means, plain, asOf, talk)) }
  const asked = talk.within === null ? askedOf(plain, whose) : null
  if (asked === null) return own
  const isAnswer = own.reply.outcome === 'answer'
  const told = await readHit(means, own.reply.citations[0]?.passage, asOf)
  if (isAnswer && !(told && isOfAnother(asked, told, asOf))) return own
  const again = { question: asked, ...(await respond(means, asked, asOf, { ...talk, mayAskBack: false })) }
  const hit = again.reply.outcome === 'answer' ? await readHit(means, again.reply.citations[0]?.passage, asOf) : null
  if (!isAnswer) return whose !== null && hit && isSurelyOf(whose, hit) ? again : own
  const isTold = hit !== null && isOfAnother(asked, hit, asOf)
  return isTold ? { question: asked, ...(await tellNotAgain(means, asked, again.reply, asOf)) } : again
}

/** A passage read again as a hit, with the headings above it; null where there is none, or no longer. */
export async function readHit(means: Means, passage: string | undefined, asOf: Day): Promise<Hit | null> {
  const found = passage === undefined ? null : await means.knowledge.readProvision(passage, asOf)
  const hit = found && hitOf(found)
  return hit && { ...hit, passage: { ...hit.passage, trail: await headingsAbove(means, found, asOf) } }
}

type Found = NonNullable<Awaited<ReturnType<Means['knowledge']['readProvision']>>>

async function headingsAbove(means: Means, { document, provision }: Found, asOf: Day): Promise<string[]> {
  if (provision.parent === null) return []
  const above = await means.knowledge.readProvision(`${document.id}/${provision.parent}`, asOf)
  if (!above) return []
  const { heading, own } = above.provision
  return [...(await headingsAbove(means, above, asOf)), heading ?? own.split('\n', 1).join()]
}
