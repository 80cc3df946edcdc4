import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { mergeCases, nearCases, splitCase } from '#bot/case-sorting.ts'
import type { Staff } from '#bot/review/case.ts'
import { readCase } from '#bot/store/case-file.ts'
import { countByState, listCases, listToday } from '#bot/store/cases.ts'
import { indexSamples } from '../../journeys/house.ts'
import { MINIMUM, OFFICER, openRoom, type Room } from './room.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const TODAY = '2026-06-10'
const OTHER_OFFICER: Staff = { id: 'sơn', office: 'party_building', role: 'officer' }

/** Two cases of one topic, with as many askers each as said. */
async function twoCases(room: Room, first: number, second: number): Promise<[number, number]> {
  for (let n = 0; n < first; n++) await room.ask('Học phí lớp 6 bao nhiêu một tháng?', `a${n}`)
  for (let n = 0; n < second; n++) await room.ask('Tiền quỹ lớp nộp cho ai?', `b${n}`)
  await room.group()
  const rows = await room.db.selectFrom('cases').select('id').orderBy('id').execute()
  expect(rows).toHaveLength(2)
  return [rows[0]?.id ?? 0, rows[1]?.id ?? 0]
}

test('a merged case counts each asker once, and what is asked like it comes to the other from then on', async () => {
  await using room = await openRoom(knowledge)
  const [first, second] = await twoCases(room, 12, 5)
  await room.ask('Tiền quỹ lớp nộp cho ai?', 'a1')
  await room.group()
  expect(await mergeCases(room.desk, second, first, OTHER_OFFICER, 'cùng một việc')).toMatchObject({ kind: 'refused' })
  expect(await mergeCases(room.desk, second, first, OFFICER, 'cùng một việc')).toEqual({ kind: 'done' })
  const merged = await room.db
    .selectFrom('cases')
    .select(['people', 'asked'])
    .where('id', '=', first)
    .executeTakeFirst()
  expect(merged).toEqual({ people: 17, asked: 18 })
  await room.ask('tien quy lop nop cho ai', 'c')
  await room.group()
  expect((await room.db.selectFrom('cases').select('asked').where('id', '=', first).executeTakeFirst())?.asked).toBe(19)
  expect((await readCase(room.db, second, MINIMUM, TODAY))?.mergedInto).toBe(first)
  expect(await listCases(room.db, { minimum: MINIMUM })).toHaveLength(1)
  expect(await countByState(room.db)).toMatchObject({ open: 1 })
})

test('what staff have split stays split: new questions come to the part whose words they use, and no merge is offered', async () => {
  await using room = await openRoom(knowledge)
  const [first, second] = await twoCases(room, 3, 4)
  await mergeCases(room.desk, second, first, OFFICER, 'nhầm')
  const file = await readCase(room.db, first, MINIMUM, TODAY)
  const fund = file?.wordings.find(({ question }) => question.includes('quỹ'))
  const split = await splitCase(room.desk, first, [fund?.id ?? 0], OFFICER, 'hai việc khác nhau')
  if (split.kind !== 'done') throw new Error('Không tách được.')
  await room.ask('quỹ lớp thì nộp tiền cho ai ạ', 'x')
  await room.group()
  const people = await room.db
    .selectFrom('cases')
    .select(['id', 'people', 'asked'])
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute()
  expect(people).toEqual([
    { id: first, people: 3, asked: 3 },
    { id: split.caseId, people: 5, asked: 5 }
  ])
  expect(await mergeCases(room.desk, split.caseId, first, OFFICER, 'lại gộp')).toMatchObject({ kind: 'refused' })
  expect(await nearCases(room.db, first)).not.toContain(split.caseId)
  expect(await splitCase(room.desk, first, [], OFFICER, '')).toMatchObject({ kind: 'refused' })
})

test('below the minimum no number, no rise and no tone is told; from it on they are', async () => {
  await using room = await openRoom(knowledge)
  for (let n = 0; n < 9; n++) await room.ask('Bức xúc quá, sao lại bắt nộp tiền quỹ lớp?', `a${n}`)
  await room.group()
  const [few] = await listToday(room.db, room.now(), { minimum: MINIMUM })
  expect(few).toMatchObject({ people: null, rising: false, upset: false })
  const file = await readCase(room.db, few?.id ?? 0, MINIMUM, TODAY)
  expect(file?.trend.every(({ asked }) => asked === null)).toBe(true)
  await room.ask('Bức xúc quá, sao lại bắt nộp tiền quỹ lớp?', 'a9')
  await room.group()
  expect((await listToday(room.db, room.now(), { minimum: MINIMUM }))[0]).toMatchObject({
    people: 10,
    rising: true,
    upset: true
  })
  expect((await readCase(room.db, few?.id ?? 0, MINIMUM, TODAY))?.trend.at(-1)?.asked).toBe(10)
})

test('the order of the day is people × urgency × age', async () => {
  await using room = await openRoom(knowledge)
  for (let n = 0; n < 4; n++) await room.ask('Tiền quỹ lớp nộp cho ai?', `a${n}`)
  for (let n = 0; n < 3; n++) await room.ask('Nghe nói trường sắp sáp nhập đúng không?', `b${n}`)
  for (let n = 0; n < 5; n++) await room.ask('Có bao nhiêu học sinh được học bổng?', `c${n}`)
  await room.group()
  const titles = async () => (await listToday(room.db, room.now(), { minimum: MINIMUM })).map(({ title }) => title)
  // a claim counts double; then by people
  expect((await titles())[0]).toContain('sáp nhập')
  expect((await titles())[1]).toContain('học bổng')
  room.pass(20)
  for (let n = 0; n < 8; n++) await room.ask('Nộp đơn xin nghỉ học ở đâu?', `d${n}`)
  await room.group()
  // eight of today weigh less than three, doubled, who have waited for twenty days
  expect((await titles())[0]).toContain('sáp nhập')
})

test('the page of the day is found among a hundred thousand cases within 100 ms', async () => {
  await using room = await openRoom(knowledge)
  await sql`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < 100000)
    insert into cases (kind, state, office, topic, title, people, urgency, opened_at, last_asked_at)
    select 'question', case i % 5 when 0 then 'published' else 'open' end, 'culture_society', 'khac', 'câu ' || i, i % 97,
      1 + i % 3, ${room.now().getTime()} - i * 60000, ${room.now().getTime()} from n`.execute(room.db)
  const times: number[] = []
  for (let n = 0; n < 9; n++) {
    const started = performance.now()
    expect(await listToday(room.db, room.now(), { minimum: MINIMUM })).toHaveLength(10)
    times.push(performance.now() - started)
  }
  const median = times.sort((a, b) => a - b)[4] ?? 0
  console.info(`the day among 100,000: ${median.toFixed(0)} ms`)
  expect(median).toBeLessThan(100)
})
