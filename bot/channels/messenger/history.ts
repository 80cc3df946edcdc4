import { z } from 'zod'
import type { Person } from '../../message.ts'
import type { History, PastMessage } from '../channel.ts'
import type { Gate } from '../gate.ts'
import { judgeUnanswered } from '../unanswered.ts'
import { wireId, wireText } from '../wire.ts'
import { callGraph, type GraphOptions } from './graph.ts'
import { isCommenter } from './person.ts'

export interface MessengerHistoryOptions extends GraphOptions {
  pageId: string
  historyGate: Gate
  now?: () => Date
}

/** More than a person and a bot say while the outcome of one send is in doubt. */
const MOST_MESSAGES = 50

const message = z.object({
  id: wireId,
  message: wireText.nullish().catch(null),
  from: z.object({ id: wireId }),
  created_time: z.iso.datetime({ offset: true }).or(z.string().regex(/[+-]\d{4}$/))
})

const conversations = z.object({
  data: z.array(z.object({ messages: z.object({ data: z.array(z.unknown()) }).optional() }))
})

/** Reads the newest messages of a conversation back. Meta allows two such calls a second for a Page. */
export async function readHistory(options: MessengerHistoryOptions, person: Person, _since: Date): Promise<History> {
  if (isCommenter(person)) return { kind: 'unavailable', reason: 'Messenger không cho xem lại tin trả lời bình luận.' }
  const now = options.now?.() ?? new Date()
  if (!options.historyGate.isOpen(now)) {
    return { kind: 'later', afterMs: 1000, reason: 'Messenger: chờ tới lượt xem lại tin' }
  }
  options.historyGate.count(now)
  const fields = encodeURIComponent(`messages.limit(${MOST_MESSAGES}){id,message,from,created_time}`)
  const query = `platform=messenger&user_id=${encodeURIComponent(person.id)}&fields=${fields}`
  const answer = await callGraph(options, { method: 'GET', path: `/me/conversations?${query}` })
  if (answer.kind === 'ok') return judge(options.pageId, answer.body)
  const verdict = answer.kind === 'failed' ? answer.verdict : judgeUnanswered('Messenger', answer.result)
  const reason = 'reason' in verdict ? verdict.reason : 'Messenger'
  return { kind: 'later', afterMs: 'afterMs' in verdict ? verdict.afterMs : 60_000, reason }
}

function judge(pageId: string, body: unknown): History {
  const parsed = conversations.safeParse(body)
  if (!parsed.success) {
    return { kind: 'later', afterMs: 60_000, reason: 'Messenger: lịch sử trò chuyện không đọc được' }
  }
  const all = parsed.data.data.flatMap(({ messages }) => messages?.data ?? [])
  const read = all.flatMap((raw): PastMessage[] => {
    const known = message.safeParse(raw)
    if (!known.success) return []
    const { id, from, created_time, message: text } = known.data
    const sentAt = new Date(created_time)
    return [{ messageId: id, from: from.id === pageId ? 'us' : 'person', text: text ?? '', sentAt }]
  })
  return { kind: 'messages', messages: read }
}
