import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Each room, and the rooms it may import from besides itself. The longest name that fits a file is its room. */
const mayImport: Record<string, string[]> = {
  knowledge: [],
  ingest: ['knowledge'],
  'bot/message.ts': [],
  'bot/config.ts': ['bot/model-config.ts', 'bot/desk.ts', 'bot/review'],
  'bot/secret-key.ts': ['bot/config.ts'],
  'bot/desk.ts': ['bot/review'],
  'bot/vitals.ts': [
    'bot/answering',
    'bot/channel-health.ts',
    'bot/flow-context.ts',
    'bot/worker.ts',
    'bot/server',
    'bot/store'
  ],
  'bot/last-backup.ts': [],
  'bot/zalo-login.ts': ['bot/config.ts', 'bot/secret-key.ts', 'bot/channels', 'bot/store'],
  'bot/messenger-profile.ts': ['bot/config.ts', 'bot/channels'],
  'bot/doctor': ['bot/config.ts', 'bot/channel-health.ts', 'bot/channels', 'bot/store'],
  'bot/doctor.ts': [
    'bot/config.ts',
    'bot/secret-key.ts',
    'bot/last-backup.ts',
    'bot/open-channels.ts',
    'bot/doctor',
    'bot/store',
    'knowledge'
  ],
  'bot/open-channels.ts': ['bot/config.ts', 'bot/channels', 'bot/store'],
  'bot/channel-health.ts': ['bot/channels'],
  'bot/erasing.ts': ['bot/flow-context.ts', 'bot/store'],
  'bot/workforce.ts': [
    'bot/flow.ts',
    'bot/flow-context.ts',
    'bot/leisure.ts',
    'bot/storm.ts',
    'bot/mail.ts',
    'bot/worker.ts',
    'bot/channels',
    'bot/store'
  ],
  'bot/leisure.ts': [],
  'bot/storm.ts': [],
  'bot/warm-up.ts': ['bot/conversation', 'bot/review'],
  'bot/mail.ts': ['bot/message.ts', 'bot/flow-context.ts', 'bot/intake.ts', 'bot/channels', 'bot/review', 'bot/store'],
  'bot/worker.ts': ['bot/flow-context.ts'],
  'bot/line.ts': [],
  'bot/answering': [
    'bot/line.ts',
    'bot/dialogue.ts',
    'bot/respond.ts',
    'bot/model',
    'bot/model-config.ts',
    'bot/review',
    'knowledge'
  ],
  'bot/shelving': ['bot/line.ts', 'bot/console', 'knowledge'],
  'bot/channels': ['bot/message.ts'],
  'bot/conversation': ['bot/message.ts', 'bot/model', 'knowledge'],
  'bot/review': ['bot/message.ts', 'bot/conversation', 'knowledge'],
  'bot/store': ['bot/message.ts', 'bot/conversation', 'bot/review', 'knowledge'],
  'bot/patience.ts': ['bot/channels', 'bot/store'],
  'bot/intake.ts': [
    'bot/message.ts',
    'bot/desk.ts',
    'bot/patience.ts',
    'bot/channels',
    'bot/conversation',
    'bot/store'
  ],
  'bot/flow-context.ts': ['bot/desk.ts', 'bot/dialogue.ts', 'bot/channels', 'bot/store', 'knowledge'],
  'bot/unmasking.ts': ['bot/review', 'knowledge'],
  'bot/deciding.ts': ['bot/unmasking.ts', 'bot/conversation', 'knowledge'],
  'bot/respond.ts': ['bot/deciding.ts', 'bot/message.ts', 'bot/model', 'bot/conversation', 'knowledge'],
  'bot/model-config.ts': [],
  'bot/open-model.ts': ['bot/model', 'bot/model-config.ts', 'bot/respond.ts', 'bot/store'],
  'bot/in-talk.ts': ['bot/respond.ts', 'bot/conversation', 'knowledge'],
  'bot/retelling.ts': ['bot/respond.ts', 'bot/in-talk.ts', 'bot/conversation', 'knowledge'],
  'bot/dialogue.ts': [
    'bot/message.ts',
    'bot/respond.ts',
    'bot/in-talk.ts',
    'bot/retelling.ts',
    'bot/conversation',
    'knowledge'
  ],
  'bot/breath.ts': ['bot/conversation', 'bot/store'],
  'bot/recollection.ts': ['bot/flow-context.ts', 'bot/dialogue.ts', 'bot/conversation', 'bot/store'],
  'bot/turn-record.ts': [
    'bot/flow-context.ts',
    'bot/dialogue.ts',
    'bot/respond.ts',
    'bot/conversation',
    'bot/review',
    'bot/store'
  ],
  'bot/sending.ts': ['bot/message.ts', 'bot/flow-context.ts', 'bot/patience.ts', 'bot/channels', 'bot/store'],
  'bot/handing-over.ts': [
    'bot/message.ts',
    'bot/flow-context.ts',
    'bot/respond.ts',
    'bot/dialogue.ts',
    'bot/turn-record.ts',
    'bot/conversation',
    'bot/review',
    'bot/store'
  ],
  'bot/serving-staff.ts': ['bot/flow-context.ts', 'bot/turn-record.ts', 'bot/conversation', 'bot/store'],
  'bot/flow.ts': [
    'bot/message.ts',
    'bot/serving-staff.ts',
    'bot/dialogue.ts',
    'bot/breath.ts',
    'bot/recollection.ts',
    'bot/flow-context.ts',
    'bot/patience.ts',
    'bot/respond.ts',
    'bot/turn-record.ts',
    'bot/sending.ts',
    'bot/handing-over.ts',
    'bot/worker.ts',
    'bot/channels',
    'bot/conversation',
    'bot/review',
    'bot/store',
    'knowledge'
  ],
  'bot/grouping.ts': ['bot/flow-context.ts', 'bot/respond.ts', 'bot/review', 'bot/store', 'knowledge'],
  'bot/publish-index.ts': ['bot/store', 'knowledge'],
  'bot/citation-check.ts': ['knowledge'],
  'bot/case-work.ts': ['bot/publish-index.ts', 'bot/review', 'bot/store', 'knowledge'],
  'bot/case-sorting.ts': ['bot/case-work.ts', 'bot/grouping.ts', 'bot/respond.ts', 'bot/review', 'bot/store'],
  'bot/publish.ts': [
    'bot/case-work.ts',
    'bot/citation-check.ts',
    'bot/publish-index.ts',
    'bot/respond.ts',
    'bot/conversation',
    'bot/review',
    'bot/store',
    'knowledge'
  ],
  'bot/keeping.ts': [
    'bot/flow-context.ts',
    'bot/case-work.ts',
    'bot/publish.ts',
    'bot/publish-index.ts',
    'bot/respond.ts',
    'bot/weekly.ts',
    'bot/review',
    'bot/store'
  ],
  'bot/weekly.ts': ['bot/respond.ts', 'bot/conversation', 'bot/review', 'bot/store'],
  'bot/server': [
    'bot/flow.ts',
    'bot/flow-context.ts',
    'bot/respond.ts',
    'bot/worker.ts',
    'bot/message.ts',
    'bot/channels',
    'bot/conversation',
    'knowledge'
  ],
  'bot/console': [
    'bot/case-work.ts',
    'bot/case-sorting.ts',
    'bot/publish.ts',
    'bot/citation-check.ts',
    'bot/conversation',
    'bot/review',
    'bot/store',
    'bot/server',
    'knowledge'
  ],
  'bot/model': ['knowledge'],
  'bot/backup.ts': ['bot/config.ts', 'bot/store'],
  'bot/restore.ts': ['bot/config.ts', 'bot/store'],
  'bot/replaying.ts': ['knowledge'],
  'bot/replay.ts': [
    'bot/config.ts',
    'bot/dialogue.ts',
    'bot/replaying.ts',
    'bot/respond.ts',
    'bot/review',
    'bot/store',
    'knowledge'
  ],
  'bot/ask.ts': [
    'bot/model',
    'bot/config.ts',
    'bot/model-config.ts',
    'bot/dialogue.ts',
    'bot/respond.ts',
    'bot/flow-context.ts',
    'bot/conversation',
    'bot/review',
    'knowledge'
  ]
}

/** The composition roots, one a thread, see every room; `ingest` reaches the bot only there. */
const ROOTS = ['bot/main.ts', 'bot/answering/main.ts', 'bot/shelving/main.ts']

/** Packages and powers that only one place may have. */
const onlyIn: [pattern: RegExp, places: RegExp][] = [
  [/from '@lancedb\/lancedb'/, /^knowledge\/lance\//],
  [/from 'apache-arrow'/, /^knowledge\/lance\//],
  [/from '(kysely|node:sqlite|pg)'/, /^bot\/store\//],
  [/from '(fastify|@fastify\/[a-z-]+)'/, /^bot\/(server|console)\//],
  [/from '(mammoth|unpdf|cheerio|marked|fflate|@xmldom\/xmldom)'/, /^ingest\/read\//],
  [/process\.env/, /^(bot\/(main|ask|replay|backup|restore|doctor|zalo-login|messenger-profile)|ingest\/main)\.ts$/]
]

const rooms = Object.keys(mayImport).sort((a, b) => b.length - a.length)
const roomOf = (path: string) => rooms.find((room) => path === room || path.startsWith(`${room}/`)) ?? 'none'
const files = globSync('{bot,knowledge,ingest}/**/*.ts')

test('the house has its rooms', () => {
  expect(files.length).toBeGreaterThan(50)
})

test.each(files)('%s imports only what its room may', (file) => {
  const source = readFileSync(file, 'utf8')
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  const local = specifiers.filter((name) => name.startsWith('.') || name.startsWith('#'))
  const targets = local.map((name) => (name.startsWith('#') ? name.slice(1) : join(dirname(file), name)))
  const own = roomOf(file)
  const allowed = new Set([own, ...(mayImport[own] ?? [])])
  const strangers = targets.filter((target) => !allowed.has(roomOf(target)))
  expect(ROOTS.includes(file) ? [] : strangers).toEqual([])
  for (const [pattern, places] of onlyIn) if (pattern.test(source)) expect(file).toMatch(places)
})

test('nobody imports a composition root', () => {
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/from '[^']*\/main\.ts'/)
})
