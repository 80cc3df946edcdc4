import { basename } from 'node:path'
import { FULL_TEXT, SEE_ALSO, SOURCE } from '#bot/conversation/replies.ts'
import type { Reply } from '#bot/conversation/reply.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Answerable, Gold, Question } from './answer-questions.ts'

/**
 * What became of a question. `elsewhere`: every fact asked for is said, but another provision is cited than those that are
 * known to answer, so that a person must look. `span`: the provision has the answer, and what is shown of it has not.
 */
export type Verdict = 'right' | 'elsewhere' | 'span' | 'other' | 'unasked' | 'refused'

/** Ids of documents by number and by file name. */
export type DocumentIds = ReadonlyMap<string, string>

/** The documents of an index, by all that questions may call them. */
export async function documentIds(knowledge: Pick<Knowledge, 'listDocuments'>): Promise<DocumentIds> {
  const documents = (await knowledge.listDocuments()).map(({ document }) => document)
  return new Map(
    documents.flatMap(({ id, number, file }) =>
      [number, basename(file)].flatMap((name) => (name === null ? [] : [[name.normalize('NFC'), id] as const]))
    )
  )
}

/** Judges a reply. `storedText` gives the stored provision that a citation's passage belongs to. */
export function grade(
  question: Question,
  reply: Reply,
  ids: DocumentIds,
  storedText: (passage: string) => string
): Verdict {
  if (reply.outcome !== 'answer') return 'refused'
  if (question.kind === 'unanswerable') return 'unasked'
  const body = bodyOf(reply.text)
  const shown = reply.citations.filter(({ provision }) => !reply.text.includes(`${SEE_ALSO}${provision},`))
  const golden = shown.filter(({ passage, provision }) => isGold(question, passage, provision, ids))
  if (saysAll(body, question.facts)) return golden.length > 0 ? 'right' : 'elsewhere'
  return golden.some(({ passage }) => saysAll(storedText(passage), question.facts)) ? 'span' : 'other'
}

/** Whether a passage, with its address, is one of those that answer. */
export function isGold({ golds }: Answerable, passage: string, address: string | null, ids: DocumentIds): boolean {
  return golds.some((gold) => idOf(gold, ids) === passage.split('/')[0] && isWithin(address, gold.provision))
}

function idOf({ document }: Gold, ids: DocumentIds): string {
  const id = ids.get(document.normalize('NFC'))
  if (id === undefined) throw new Error(`Không có văn bản nào mang số hay tên tệp «${document}» trong chỉ mục.`)
  return id
}

/** An address is as good as another that contains it, and as one inside it: the facts decide the rest. */
function isWithin(told: string | null, gold: string | null): boolean {
  if (gold === null || told === gold) return true
  if (told === null) return false
  return encloses(gold, told) || encloses(told, gold)
}

function encloses(outer: string, inner: string): boolean {
  const [place = '', ...rows] = inner.split(', ')
  return inner.startsWith(`${outer}, `) || inner.endsWith(` ${outer}`) || (rows.length > 0 && encloses(outer, place))
}

function bodyOf(text: string): string {
  const isNote = (line: string) => [SOURCE, FULL_TEXT, SEE_ALSO].some((head) => line.startsWith(head))
  return text
    .split('\n')
    .filter((line) => !isNote(line))
    .join('\n')
}

/** Whether a text says every fact, in one of its spellings and not as part of a longer word or number. */
export function saysAll(text: string, facts: readonly string[][]): boolean {
  const told = plain(text)
  return facts.every((spellings) => spellings.some((spelling) => asWhole(plain(spelling)).test(told)))
}

/** Lower case, single spaces, and every whole date as 5/9/2026. */
function plain(text: string): string {
  const told = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  return told.replace(/(?<!\d)0?(\d{1,2})(?: tháng |[/.-])0?(\d{1,2})(?: năm |[/.-])(\d{4})(?!\d)/g, '$1/$2/$3')
}

function asWhole(fact: string): RegExp {
  const literal = fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const end = /\d$/.test(fact) ? '(?!\\d)' : '(?!\\p{L})'
  return new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,])${literal}${end}`, 'u')
}
