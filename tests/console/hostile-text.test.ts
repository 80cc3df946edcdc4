import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_TOPICS } from '#bot/review/topic.ts'
import * as conversations from '#bot/store/conversations.ts'
import * as handovers from '#bot/store/handovers.ts'
import { seedTopics } from '#bot/store/topics.ts'
import { documentOf } from '../bot/pages-shelf.ts'
import { EMPTY, enter, type House, openConsole, type Person } from './console-fixture.ts'

/** What must never reach a browser as markup, wherever it was written. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><svg/onload=alert(1)>',
  '</title><svg onload=alert(1)>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  'javascript:alert(1)',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">Trường</a>',
  '{{alert(1)}} <%= alert(1) %>',
  '<style>@import "//xau.vn"</style>',
  '\u202E<script>đảo\u202C'
]
const ALL = ATTACKS.join(' ')

let house: House
let people: Person[]

beforeAll(async () => {
  const document = documentOf({
    id: 'xau',
    number: ALL,
    kind: ALL,
    title: ALL,
    issuer: ALL,
    signer: ALL,
    period: ALL,
    file: ALL
  })
  const hit = {
    passage: {
      id: 'xau/dieu-1',
      documentId: 'xau',
      provisionKey: 'dieu-1',
      address: ALL,
      text: ALL,
      trail: [ALL],
      effective: null,
      expires: null
    },
    document,
    validity: 'unknown' as const,
    score: 1
  }
  const citation = {
    document: ALL,
    title: ALL,
    provision: ALL,
    quote: ALL,
    validity: 'unknown' as const,
    passage: 'xau/dieu-1'
  }
  house = await openConsole({
    knowledge: {
      ...EMPTY,
      listDocuments: async () => [{ document, articles: 1, provisions: 1, passages: 1 }],
      retrieve: async () => ({ hits: [hit], outOfForce: [hit], confidence: 1, asked: [] })
    },
    ask: async () => ({ outcome: 'answer', reason: null, text: ALL, citations: [citation], confidence: 1 }),
    commune: ALL,
    shelf: {
      preview: async () => ({ kind: 'refused', reason: ALL, advice: ALL }),
      admit: async () => ({ kind: 'busy' }),
      retire: async () => ({ kind: 'missing' })
    }
  })
  const { db, clock } = house
  await seedTopics(db, [
    { ...FIRST_TOPICS[0], id: 'xau', name: ALL, office: 'culture_society', urgency: 1, phrases: [] }
  ] as never)
  const at = clock.at.getTime()
  const dated = {
    opened_at: at,
    last_asked_at: at,
    topic: 'xau',
    kind: 'question' as const,
    office: 'culture_society' as const
  }
  const draft = JSON.stringify({
    answer: ALL,
    passages: ['xau/dieu-1'],
    ownInformation: true,
    author: 'a',
    office: 'culture_society'
  })
  await db
    .insertInto('cases')
    .values([
      { ...dated, state: 'drafted', title: ALL, people: 20, draft, review: ALL },
      { ...dated, state: 'open', title: ALL, people: 20 }
    ])
    .execute()
  await db
    .insertInto('wordings')
    .values({ case_id: 1, question: ALL, analysis: '{}', key: 'k', indexed: 0, last_seen_at: at })
    .execute()
  await db.insertInto('case_channels').values({ case_id: 1, channel: ALL, asked: 20 }).execute()
  await db.insertInto('case_reasons').values({ case_id: 1, reason: ALL, asked: 20 }).execute()
  const record = JSON.stringify({
    id: 'a',
    question: ALL,
    variants: [ALL],
    answer: ALL,
    citations: [citation],
    office: ALL,
    approved: '2026-01-01',
    expires: null
  })
  await db
    .insertInto('curated_answers')
    .values([{ id: 'a', case_id: 1, record, state: 'published', reason: ALL, pending: 0, published_at: at }])
    .execute()
  const reach = { replyUntil: new Date(at + 1e8), staffUntil: new Date(at + 1e8), replies: null }
  await conversations.noteInbound(db, { id: 'c', channel: 'zalo', sealedAddress: 'x' }, reach, {
    sentAt: clock.at,
    now: clock.at
  })
  await handovers.open(db, { conversation: 'c', channel: 'zalo', office: 'culture_society' }, clock.at)
  await db
    .insertInto('inbox')
    .values({
      channel: 'zalo',
      event: 'e',
      conversation: 'c',
      text: ALL,
      attachments: '[]',
      sent_at: at,
      received_at: at,
      state: 'done'
    })
    .execute()
  people = [await enter(house, 'head'), await enter(house, 'administrator')]
  await db.updateTable('staff').set({ name: ALL }).execute()
  const admin = people[1] as Person
  await admin.post('/staff/he-thong/kenh/tat', { channel: 'zalo', reason: ALL })
})
afterAll(() => house[Symbol.asyncDispose]())

const PATHS = [
  '/',
  '/cau-hoi',
  '/cau-hoi/1',
  '/cau-hoi/2',
  '/cau-tra-loi',
  '/van-ban',
  '/van-ban/xau',
  '/hoi-thoai',
  '/hoi-thoai/1',
  '/du-luan',
  '/thu-hoi?hoi=x',
  '/nhat-ky',
  '/he-thong',
  '/he-thong/can-bo',
  '/he-thong/chu-de',
  '/he-thong/cai-dat',
  '/tai-khoan'
]

test.each(PATHS)('hostile words on /staff%s are words', async (path) => {
  for (const person of people) {
    const { statusCode, body } = await person.get(`/staff${path}`)
    if (statusCode === 403) continue
    expect(statusCode).toBe(200)
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(body).not.toMatch(/<(?:script|iframe|math|style|img)\b/)
    expect(body.replace(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^<>]*\son[a-z]+\s*=/i)
    expect(body).not.toMatch(/<svg(?! class="(?:chart|qr)")/)
    expect(body).not.toMatch(/(?:href|src|action)="\s*javascript:/i)
  }
})

test.each(ATTACKS)('%j typed into a form comes back as it was typed, and as text', async (attack) => {
  const head = people[0] as Person
  const { body } = await head.post('/staff/cau-hoi/2/soan', { answer: attack, sought: attack, intent: 'search' })
  expect(body).not.toContain(attack.includes('<') ? attack : '<script')
  const escaped = attack.replace(
    /[&<>"']/g,
    (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[character]};`
  )
  expect(body).toContain(`>${escaped}</textarea>`)
})
