import { z } from 'zod'
import type { Person } from '../../message.ts'
import type { History, PastMessage } from '../channel.ts'
import type { Gate } from '../gate.ts'
import { wireId, wireText, wireTime } from '../wire.ts'
import { callZalo, type ZaloApiOptions } from './api.ts'
import { isVisitor } from './person.ts'

export interface ZaloHistoryOptions extends ZaloApiOptions {
  historyGate: Gate
}

const PAGE = 10
/** A conversation that has more than this since a send began is not read to its end. */
const MOST_PAGES = 5

const item = z.object({
  src: z.coerce.number().int(),
  time: wireTime,
  message_id: wireId,
  message: wireText.nullish().catch(null)
})

/** Reads a conversation back, newest first and ten a call, until it is older than `since`. */
export async function readHistory(options: ZaloHistoryOptions, person: Person, since: Date): Promise<History> {
  if (isVisitor(person)) return { kind: 'unavailable', reason: 'Zalo không cho xem lại tin của khách trên trang web.' }
  const messages: PastMessage[] = []
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await readPage(options, person, page * PAGE)
    if (read.kind !== 'messages') return read
    messages.push(...read.messages)
    if (read.messages.length < PAGE || read.messages.some(({ sentAt }) => sentAt < since)) break
  }
  return { kind: 'messages', messages }
}

async function readPage(options: ZaloHistoryOptions, person: Person, offset: number): Promise<History> {
  const now = options.now?.() ?? new Date()
  if (!options.historyGate.isOpen(now))
    return { kind: 'later', afterMs: 1000, reason: 'Zalo: chờ tới lượt xem lại tin' }
  options.historyGate.count(now)
  const query = encodeURIComponent(JSON.stringify({ user_id: person.id, offset, count: PAGE }))
  const answer = await callZalo(options, { method: 'GET', path: `/v2.0/oa/conversation?data=${query}` })
  if (answer.kind === 'ok') return judge(answer.data)
  const afterMs = 'afterMs' in answer ? answer.afterMs : 60_000
  return { kind: 'later', afterMs, reason: answer.reason }
}

/** A message of a shape we do not know is passed over; a list of one is not a list. */
function judge(data: unknown): History {
  const list = z.array(z.unknown()).safeParse(data ?? [])
  if (!list.success) return { kind: 'later', afterMs: 60_000, reason: 'Zalo: lịch sử trò chuyện không đọc được' }
  const messages = list.data.flatMap((raw): PastMessage[] => {
    const parsed = item.safeParse(raw)
    if (!parsed.success) return []
    const { src, time, message_id, message } = parsed.data
    return [{ messageId: message_id, from: src === 0 ? 'us' : 'person', text: message ?? '', sentAt: time }]
  })
  return { kind: 'messages', messages }
}
