import { join } from 'node:path'
import { openAnswering } from '#bot/answering/answering.ts'
import { defaultDesk } from '#bot/desk.ts'
import { receive, takeTurn } from '#bot/flow.ts'
import type { Flow } from '#bot/flow-context.ts'
import { openMail } from '#bot/mail.ts'
import { vietnamDay } from '#bot/respond.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import * as outbox from '#bot/store/outbox.ts'
import { report, takeJob } from '../child.ts'
import { timed, timesOf } from '../quantiles.ts'
import { openZalo, writeEvent } from '../zalo-mail.ts'
import type { FlowFigures, FlowJob } from './jobs.ts'

const WARM_UP = 20
const LOOK_UPS = 60
/** Every document of the corpus has at least so many Điều, but for a short last one. */
const ARTICLES = 40

const job = await takeJob<FlowJob>()
report(await measureFlow(job))

async function measureFlow({ index, folder, questions, documents }: FlowJob): Promise<FlowFigures> {
  const outcomes: Record<string, number> = {}
  const db = await openDatabase(join(folder, 'hoidap.db'))
  const zalo = openZalo()
  const answering = await openAnswering({
    dataDir: folder,
    knowledgeUri: index,
    publicUrl: '',
    searchPath: '',
    embedding: null,
    model: undefined,
    say: () => undefined,
    onFault: fail
  })
  const flow: Flow = {
    db,
    identity: createIdentity('khoá bí mật của phép đo'),
    reply: answering.replyTo,
    channels: new Map([[zalo.name, zalo]]),
    desk: defaultDesk,
    breathMs: 0,
    witness: {
      event: () => undefined,
      turn: (_channel, outcome) => {
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      },
      send: () => undefined,
      fault: fail
    },
    now: () => new Date()
  }
  for (const text of questions.slice(0, WARM_UP)) await answering.replyAlone(text, vietnamDay(flow.now()))
  const replies = await eachMs(questions, (text) => answering.replyAlone(text, vietnamDay(flow.now())))
  const turns = await eachMs(questions, async (text, number) => {
    const { headers, body } = writeEvent(number, text)
    await receive(flow, zalo, headers, body)
    await openMail(flow)
    await takeTurn(flow)
  })
  const addresses = Array.from({ length: LOOK_UPS }, (_, at) => ({
    bare: `khoản 2 điều ${(at % ARTICLES) + 1}`,
    number: `${(at % documents) + 1}/2024/QĐ-UBND`
  }))
  const lookUp = (text: string) => answering.lookUp(text, vietnamDay(flow.now()))
  const numbered = await eachMs(addresses, ({ bare, number }) => lookUp(`${bare} quyết định ${number}`))
  const alone = await eachMs(addresses, ({ bare }) => lookUp(bare))
  const { waiting } = await outbox.survey(db)
  if (waiting < questions.length) throw new Error(`Chỉ có ${waiting} mảnh trả lời cho ${questions.length} câu hỏi.`)
  const lookUps = { numbered: timesOf(numbered), bare: timesOf(alone) }
  return { replies: timesOf(replies), turns: timesOf(turns), lookUps, outcomes }
}

function fail(where: string, fault: unknown): never {
  throw new Error(`lỗi ở bước ${where}`, { cause: fault })
}

async function eachMs<T>(items: readonly T[], work: (item: T, at: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (const [at, item] of items.entries()) taken.push((await timed(() => work(item, at)))[1] * 1000)
  return taken
}
