/** A mistake somebody could make: in `file`, `from` (which stands there once) becomes `to`. */
export interface PlantedBug {
  name: string
  file: string
  from: string
  to: string
  /** The check that must notice: the simulation, or a file of tests. */
  seenBy: 'simulation' | `tests/${string}.test.ts`
}

export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'acknowledged before it is committed',
    file: 'bot/flow.ts',
    from: 'await urgently(flow.db,',
    to: 'void urgently(flow.db,',
    seenBy: 'simulation'
  },
  {
    name: 'only the first event of a batch is taken in',
    file: 'bot/mail.ts',
    from: 'for (const event of read(channel, identity.open(sealed))) {',
    to: 'for (const event of read(channel, identity.open(sealed)).slice(0, 1)) {',
    seenBy: 'simulation'
  },
  {
    name: 'a letter is gone before what it held is written down',
    file: 'bot/mail.ts',
    from: 'if (!(await mailbag.remove(trx, id))) return',
    to: 'if (!(await transaction(flow.db, (first) => mailbag.remove(first, id)))) return',
    seenBy: 'simulation'
  },
  {
    name: 'the newest letter is opened first',
    file: 'bot/store/mailbag.ts',
    from: 'order by id\n',
    to: 'order by id desc\n',
    seenBy: 'tests/bot/mail.test.ts'
  },
  {
    name: 'an erasure does not reach the mailbag',
    file: 'bot/intake.ts',
    from: 'if (await isErased(',
    to: 'if (text === null && await isErased(',
    seenBy: 'tests/bot/mail.test.ts'
  },
  {
    name: 'an answer is kept after the documents have changed',
    file: 'bot/answering/kept-answers.ts',
    from: 'if (seen !== current) kept.clear()',
    to: '',
    seenBy: 'tests/bot/answering/kept-answers.test.ts'
  },
  {
    name: 'a repeated event is a new one',
    file: 'bot/intake.ts',
    from: 'const event = identity.hashEvent(channel, message.eventId)',
    to: 'const event = identity.hashEvent(channel, message.eventId) + Math.random()',
    seenBy: 'simulation'
  },
  {
    name: 'the echo of an answer is answered',
    file: 'bot/intake.ts',
    from: "return event.author === 'bot' ? settle(",
    to: "return event.author === 'bot' ? accept(trx, intake, { ...event, kind: 'message', attachments: [] }, conversation) : event.author ? settle(",
    seenBy: 'simulation'
  },
  {
    name: 'sent again without asking the platform',
    file: 'bot/sending.ts',
    from: 'piece.unclear > 0 ? await settleByHistory(flow, channel, person, piece) : null',
    to: 'piece.unclear < 0 ? await settleByHistory(flow, channel, person, piece) : null',
    seenBy: 'simulation'
  },
  {
    name: 'the platform is asked while the send may still be on its way',
    file: 'bot/patience.ts',
    from: 'const DOUBT_BACKOFF = [10,',
    to: 'const DOUBT_BACKOFF = [0.05,',
    seenBy: 'simulation'
  },
  {
    name: 'a piece is not marked as being sent before it is sent',
    file: 'bot/store/outbox.ts',
    from: "state = 'sending'\n    where id = (",
    to: 'state = state\n    where id = (',
    seenBy: 'simulation'
  },
  {
    name: 'the window for a reply is not looked at',
    file: 'bot/sending.ts',
    from: 'const shut = shutReason(piece, flow.now())',
    to: "const shut = piece.text === '' ? shutReason(piece, flow.now()) : null",
    seenBy: 'simulation'
  },
  {
    name: 'messages of a conversation are answered in any order',
    file: 'bot/store/inbox.ts',
    from: 'earlier.conversation = mine.conversation and earlier.id < mine.id',
    to: 'earlier.conversation = mine.conversation and earlier.id < 0',
    seenBy: 'simulation'
  },
  {
    name: 'replies of a conversation overtake each other',
    file: 'bot/store/outbox.ts',
    from: 'and other.conversation = mine.conversation and other.id <> mine.id',
    to: 'and other.conversation = mine.conversation and other.id < 0',
    seenBy: 'simulation'
  },
  {
    name: 'a reply goes to whoever comes first',
    file: 'bot/store/outbox.ts',
    from: '(select c.sealed_address from conversations c where c.id = outbox.conversation) as "sealedAddress"',
    to: '(select c.sealed_address from conversations c where c.channel = outbox.channel limit 1) as "sealedAddress"',
    seenBy: 'simulation'
  },
  {
    name: 'the notice is given with every answer',
    file: 'bot/store/conversations.ts',
    from: ".where('noticed_at', 'is', null)\n",
    to: '',
    seenBy: 'simulation'
  },
  {
    name: 'an erased event is forgotten and answered when it comes again',
    file: 'bot/store/erasure.ts',
    from: ".set({ conversation: null, text: '',",
    to: ".set({ event: sql`event || random()`, conversation: null, text: '',",
    seenBy: 'simulation'
  },
  {
    name: 'a failed turn is postponed for ever',
    file: 'bot/store/inbox.ts',
    from: '.set({ lease: null, due_at: dueAt.getTime(), reason })',
    to: '.set({ lease: null, due_at: Number.MAX_SAFE_INTEGER, reason })',
    seenBy: 'simulation'
  },
  {
    name: 'a message given up holds its conversation',
    file: 'bot/store/inbox.ts',
    from: "where earlier.state = 'waiting' and earlier.conversation",
    to: "where earlier.state in ('waiting', 'buried') and earlier.conversation",
    seenBy: 'simulation'
  },
  {
    name: 'a poisoned message is tried for ever',
    file: 'bot/patience.ts',
    from: 'export const MAX_ATTEMPTS = 5',
    to: 'export const MAX_ATTEMPTS = 1_000_000',
    seenBy: 'simulation'
  },
  {
    name: 'the bot talks while staff have the conversation',
    file: 'bot/store/conversations.ts',
    from: ".where('quiet_until', '>', at)",
    to: ".where('quiet_until', '<', at)",
    seenBy: 'simulation'
  },
  {
    name: 'a worker ends at its first fault',
    file: 'bot/worker.ts',
    from: "      outcome = 'failed'\n",
    to: "      outcome = 'failed'\n      if (fault) await new Promise(() => undefined)\n",
    seenBy: 'tests/bot/worker.test.ts'
  },
  {
    name: 'a late turn writes over the one that took it over',
    file: 'bot/store/inbox.ts',
    from: ".where('conversation', '=', conversation)\n    .where('lease', '=', lease)\n    .where(({ exists, selectFrom }) =>\n      exists(selectFrom('inbox as mine').select('mine.id').where('mine.id', '=', id).where('mine.lease', '=', lease))\n    )",
    to: ".where('conversation', '=', conversation)\n    .where('id', '=', id)",
    seenBy: 'tests/bot/store-queues.test.ts'
  },
  {
    name: 'what the platform refused for good is sent again',
    file: 'bot/patience.ts',
    from: "    case 'refused':\n",
    to: "    case 'refused':\n      return again('due', true, backoffMs)\n",
    seenBy: 'tests/journeys/failure.test.ts'
  },
  {
    name: 'a dead process keeps its work for ten minutes',
    file: 'bot/patience.ts',
    from: 'export const LEASE_MS = 12 * SECOND',
    to: 'export const LEASE_MS = 600 * SECOND',
    seenBy: 'tests/journeys/failure.test.ts'
  },
  {
    name: 'a token is used before it is on disk',
    file: 'bot/channels/zalo/token.ts',
    from: 'const saved = await store.save(pair, version)',
    to: 'const saved = true\n  void store.save(pair, version).catch(() => undefined)',
    seenBy: 'tests/bot/channels/zalo/token.test.ts'
  },
  {
    name: 'what platforms wait for does not reach the disk',
    file: 'bot/store/transaction.ts',
    from: "if (kind === 'urgent') await commit(db, queues.urgent, synced)",
    to: "if (kind === 'urgent') await commit(db, queues.urgent, (at, work) => syncedLater(at, work).then(({ result }) => ({ result, onDisk: Promise.resolve() })))",
    seenBy: 'tests/reliability/power-loss.test.ts'
  },
  {
    name: 'other commits do not reach the disk',
    file: 'bot/store/log.ts',
    from: 'await file.datasync()',
    to: 'await file.stat()',
    seenBy: 'tests/reliability/power-loss.test.ts'
  },
  {
    name: 'told that it is done before it is committed',
    file: 'bot/store/transaction.ts',
    from: 'const value = await work(trx)',
    to: 'const value = await work(trx)\n    resolve(value)',
    seenBy: 'tests/bot/store-commit.test.ts'
  },
  {
    name: 'a work that fails takes the others of its commit with it',
    file: 'bot/store/transaction.ts',
    from: 'await sql`rollback to savepoint work`.execute(trx)',
    to: 'throw fault',
    seenBy: 'tests/bot/store-queues.test.ts'
  }
]
