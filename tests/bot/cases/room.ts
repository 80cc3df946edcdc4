import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseDesk } from '#bot/case-work.ts'
import { type Grouping, groupNext } from '#bot/grouping.ts'
import type { Staff } from '#bot/review/case.ts'
import { analyse } from '#bot/review/grouping/analysis.ts'
import { FIRST_TOPICS } from '#bot/review/topic.ts'
import * as conversations from '#bot/store/conversations.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import * as signals from '#bot/store/signals.ts'
import { seedTopics } from '#bot/store/topics.ts'
import * as turns from '#bot/store/turns.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'

export const MINIMUM = 10
export const OFFICER: Staff = { id: 'lan', office: 'culture_society', role: 'officer' }
export const HEAD: Staff = { id: 'mai', office: 'culture_society', role: 'head' }
export const OTHER_HEAD: Staff = { id: 'huy', office: 'party_building', role: 'head' }

/** Analyses questions by the words of these documents. */
export function analyseBy(knowledge: Pick<Knowledge, 'vocabulary'>): Grouping['analyse'] {
  return async (question) => analyse(question, await knowledge.vocabulary())
}

/** A database with topics, and what puts signals into cases; the clock stands until `pass`. */
export async function openRoom(knowledge: Knowledge, start = '2026-06-10T03:00:00Z') {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-cases-'))
  const db = await openDatabase(join(dir, 'hoidap.db'))
  await seedTopics(db, FIRST_TOPICS)
  const identity = createIdentity('khoá bí mật của phép thử')
  let clock = new Date(start)
  let rung = 0
  const now = () => clock
  const grouping: Grouping = { db, identity, knowledge, analyse: analyseBy(knowledge), minimum: MINIMUM }
  const desk: CaseDesk & { identity: typeof identity } = {
    db,
    identity,
    knowledge,
    minimum: MINIMUM,
    longest: () => 2000,
    ring: () => {
      rung += 1
    },
    now
  }
  return {
    dir,
    db,
    identity,
    desk,
    grouping,
    now,
    rung: () => rung,
    pass: (days: number) => {
      clock = new Date(clock.getTime() + days * 86_400_000)
    },
    /** A question that was not answered, by somebody on a channel; returns the signal's id. */
    async ask(question: string, by: string, channel = 'zalo'): Promise<number> {
      const id = identity.pseudonym({ channel, id: by })
      await conversations.noteInbound(db, { id, channel, sealedAddress: identity.seal(by) }, null, {
        sentAt: clock,
        now: clock
      })
      const turn = await turns.record(
        db,
        {
          conversation: id,
          inbox: null,
          question,
          outcome: 'abstain',
          reason: 'no_document',
          reply: '…',
          citations: [],
          confidence: 0,
          ms: 1,
          prompt: null
        },
        clock
      )
      return signals.raise(db, turn, { channel, question, reason: 'no_document' }, clock)
    },
    /** Puts every waiting signal into its case. */
    async group(): Promise<void> {
      while ((await groupNext(grouping)) === 'worked');
    },
    async [Symbol.asyncDispose]() {
      await db.destroy()
      await rm(dir, { recursive: true })
    }
  }
}

export type Room = Awaited<ReturnType<typeof openRoom>>
