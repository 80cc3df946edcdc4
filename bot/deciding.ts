import type { Day, Validity } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { isForOthers } from './conversation/able.ts'
import { beyondReach, mayTellReach, reachOf } from './conversation/applies-to.ts'
import { askedDay } from './conversation/asked-day.ts'
import { askedOtherwise } from './conversation/asked-otherwise.ts'
import { type Decision, decide, wholeOf } from './conversation/decide.ts'
import {
  type Asked,
  askedLike,
  endingIn,
  foundThen,
  inTime,
  withChangesInside,
  withOther
} from './conversation/other-times.ts'
import { plainly, withoutPast } from './conversation/plainly.ts'
import { inContext } from './conversation/slots.ts'
import { storyIn, tellsOfStory } from './conversation/story.ts'
import { leavesValueOpen } from './conversation/value-asked.ts'
import { tellsMoreOf } from './unmasking.ts'

type Answer = Extract<Decision, { kind: 'answer' }>
type Shelves = Pick<Knowledge, 'retrieve' | 'readProvision'>

/**
 * What is decided of a question as of today or of the day it asks about, with what rules in another time in the place of
 * that; of what is left of it without who asks, where it is not answered as it stands.
 */
export async function decideForItsDay(
  knowledge: Shelves,
  question: string,
  evidence: Evidence,
  asOf: Day
): Promise<Asked> {
  const { asked, decision } = await decideInPlainWords(knowledge, question, evidence, asOf)
  return { asked, decision: await withinReach(knowledge, question, decision, asOf) }
}

/** The decision, unless what would answer is of a document that by its own words is for other stages or schools than was asked about. */
async function withinReach(knowledge: Shelves, question: string, decision: Decision, asOf: Day): Promise<Decision> {
  const [hit] = decision.kind === 'answer' ? decision.hits : []
  if (!hit || decision.kind !== 'answer') return decision
  const found = await Promise.all(mayTellReach(question, hit).map((id) => knowledge.readProvision(id, asOf)))
  const because = beyondReach(question, hit, reachOf(found.flatMap((one) => (one ? [one.provision.text] : []))))
  return because ? { kind: 'abstain', because, confidence: decision.confidence } : decision
}

async function decideInPlainWords(knowledge: Shelves, question: string, evidence: Evidence, asOf: Day): Promise<Asked> {
  const own = await decideInItsTime(knowledge, question, evidence, asOf)
  const plain = own.decision.kind === 'answer' ? null : plainly(question, asOf)
  if (plain === null || tellsMoreOf(question, plain)) return own
  const found = await knowledge.retrieve(plain, asOf)
  const told = await decideInItsTime(knowledge, found.meant ?? plain, found, asOf)
  const asker = withoutPast(question, asOf)
  const mayTell =
    told.decision.kind === 'answer'
      ? mayTellPlainly(asker, told.decision, evidence, asOf)
      : nearIn(told.decision).every((hit) => !isForOthers(asker, { hit }, evidence, asOf))
  return mayTell ? told : own
}

function nearIn(decision: Decision): readonly Hit[] {
  return decision.kind === 'abstain' && decision.because.kind === 'not_this' ? (decision.because.near ?? []) : []
}

/** Chosen, not fitted: below it what was left out may have made the difference. */
const PLAIN_CONFIDENCE = 0.87

/** Whether what answers the plain question holds for the one who asks, and leaves nothing out that no document knows. */
function mayTellPlainly(question: string, { best, confidence }: Answer, evidence: Evidence, asOf: Day): boolean {
  if (!best || confidence < PLAIN_CONFIDENCE || best.signs.unheard > 0) return false
  return !isForOthers(question, best, evidence, asOf)
}

async function decideInItsTime(knowledge: Shelves, question: string, evidence: Evidence, asOf: Day): Promise<Asked> {
  const today = await decideAsOf(knowledge, question, evidence, asOf)
  const time = askedDay(question, asOf)
  if (!time) return { ...today, decision: await tellOther(knowledge, today.decision, asOf) }
  const found = foundThen(question, asOf, await knowledge.retrieve(time.bare, time.day))
  const then = await decideAsOf(knowledge, time.bare, found, time.day)
  const { asked, decision } = inTime(question, today, then, time, asOf)
  return { asked, decision: await tellOther(knowledge, decision, asOf, time.day) }
}

async function decideAsOf(knowledge: Shelves, question: string, evidence: Evidence, day: Day): Promise<Asked> {
  return readWhole(knowledge, await decideInEitherWords(knowledge, question, evidence, day), day)
}

/** A decision with what rules in another time; what is still to come says nothing to a question of the past. */
export async function tellOther(knowledge: Shelves, decision: Decision, asOf: Day, day: Day = asOf): Promise<Decision> {
  const ending = endingIn(decision, day < asOf)
  return ending ? withOther(decision, ending, await knowledge.retrieve(askedLike(ending), asOf)) : decision
}

/** What is decided of a question in its own words or, where these are not answered, in others, whichever is surer. */
async function decideInEitherWords(
  knowledge: Shelves,
  question: string,
  evidence: Evidence,
  asOf: Day
): Promise<Asked> {
  const own = { asked: question, decision: decide(question, evidence, asOf) }
  if (own.decision.kind === 'answer') return own
  const otherwise = askedOtherwise(question)
  let best: Asked = own
  for (const asked of otherwise) {
    const anew = await decideAnew(knowledge, asked, asOf)
    if (tellsNothingOfValue(question, anew)) continue
    best = surer(best, anew)
    if (best.decision.kind === 'answer') return best
  }
  for (const asked of [question, ...otherwise]) {
    const alone = await decideWithoutStory(knowledge, asked, best, asOf)
    if (alone.decision.kind === 'answer') return alone
  }
  return best
}

function tellsNothingOfValue(question: string, { asked, decision }: Asked): boolean {
  const best = decision.kind === 'answer' ? decision.best : undefined
  if (!best) return false
  const { hit, span } = best
  return leavesValueOpen(question, asked, hit.passage.text.slice(span.start, span.end))
}

async function decideAnew(knowledge: Shelves, asked: string, asOf: Day): Promise<Asked> {
  return { asked, decision: decide(asked, await knowledge.retrieve(asked, asOf), asOf) }
}

function surer(own: Asked, other: Asked): Asked {
  if (other.decision.kind === 'answer') return other
  if (hasArticle(own.decision) !== hasArticle(other.decision)) return hasArticle(own.decision) ? own : other
  return surenessOf(other.decision) > surenessOf(own.decision) ? other : own
}

/** A story is of now; no rule says so. */
const THIS_YEAR = /(?<!\p{L})năm (?:học )?(?:nay|này)(?!\p{L})/giu

/** The question alone, without what is told beside it, so long as the answer takes account of that. */
async function decideWithoutStory(knowledge: Shelves, question: string, own: Asked, asOf: Day): Promise<Asked> {
  const story = storyIn(question)
  if (story === null) return own
  const alone = inContext(story.asks, story.tells.replace(THIS_YEAR, ' '))
  const evidence = await knowledge.retrieve(alone, asOf)
  const asked = evidence.meant ?? alone
  const decision = decide(asked, evidence, asOf)
  const best = decision.kind === 'answer' ? decision.best : undefined
  if (!best || !tellsOfStory(best.hit, story.tells) || isForOthers(question, best, evidence, asOf)) return own
  return { asked, decision }
}

/** All that stands under the heading which is what was asked: where no line answers surely, or where nothing but that was asked. */
async function readWhole(knowledge: Shelves, own: Asked, asOf: Day): Promise<Asked> {
  const article = own.decision.kind === 'clarify' ? null : (own.decision.article ?? null)
  const isWanted = article !== null && (own.decision.kind === 'abstain' || article.exact)
  const found = isWanted ? await knowledge.readProvision(article.id, asOf) : null
  if (!found || !HOLDS.has(found.validity) || found.provision.text.trimEnd().endsWith(':')) return own
  return { asked: own.asked, decision: withChangesInside(wholeOf(found, WHOLE_CONFIDENCE), found, asOf) }
}

/** Chosen, not fitted: none of our sets asks so. */
const WHOLE_CONFIDENCE = 0.9
const HOLDS: ReadonlySet<Validity> = new Set(['in_force', 'unknown'])

function hasArticle(decision: Decision): boolean {
  return decision.kind === 'abstain' && (decision.article ?? null) !== null
}

function surenessOf(decision: Decision): number {
  return 'confidence' in decision ? decision.confidence : 0
}
