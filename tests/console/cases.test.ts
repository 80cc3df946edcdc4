import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FIRST_TOPICS } from '#bot/review/topic.ts'
import { seedTopics } from '#bot/store/topics.ts'
import { EMPTY, enter, type House, openConsole, type Person } from './console-fixture.ts'

let house: House
let people: Record<'officer' | 'head' | 'otherOfficer' | 'otherHead' | 'auditor', Person>
let id = 0
const published: string[] = []

beforeAll(async () => {
  const publishAnswer = async (answer: { answer: string }) => void published.push(answer.answer)
  house = await openConsole({ knowledge: { ...EMPTY, publishAnswer } })
  await seedTopics(house.db, FIRST_TOPICS)
  people = {
    officer: await enter(house, 'officer', 'culture_society'),
    head: await enter(house, 'head', 'culture_society'),
    otherOfficer: await enter(house, 'officer', 'party_building'),
    otherHead: await enter(house, 'head', 'party_building'),
    auditor: await enter(house, 'auditor')
  }
})
afterAll(() => house[Symbol.asyncDispose]())

beforeEach(async () => {
  published.length = 0
  const at = house.clock.at.getTime()
  const topic = FIRST_TOPICS[0]?.id ?? ''
  const row = { kind: 'question', state: 'open', office: 'culture_society', topic, people: 25 } as const
  const made = await house.db
    .insertInto('cases')
    .values({ ...row, title: 'Bể bơi có mở hè không?', opened_at: at, last_asked_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  id = Number(made.id)
  await house.db
    .insertInto('wordings')
    .values({
      case_id: id,
      question: 'Bể bơi có mở hè không?',
      analysis: '{}',
      key: `k${id}`,
      indexed: 0,
      last_seen_at: at
    })
    .execute()
})

const act = (person: Person, deed: string, fields: Record<string, string | string[]> = {}) =>
  person.post(`/staff/cau-hoi/${id}/${deed}`, fields)
const stateOf = async () =>
  await house.db
    .selectFrom('cases')
    .select(['state', 'office', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

async function draft(answer = 'Có, từ 15 đến 18 giờ.'): Promise<void> {
  expect((await act(people.officer, 'soan', { answer, own: '1' })).statusCode).toBe(303)
}

test('an answer is public after a head of each office approved it, and not before', async () => {
  await draft()
  expect((await act(people.head, 'duyet')).headers.location).toContain('xong=da-duyet')
  expect(await stateOf()).toMatchObject({ state: 'drafted' })
  expect((await act(people.head, 'duyet')).statusCode).toBe(409)
  expect((await act(people.head, 'cong-bo')).statusCode).toBe(409)
  expect(published).toEqual([])
  expect((await act(people.otherHead, 'duyet')).headers.location).toContain('xong=da-cong-bo')
  expect(await stateOf()).toMatchObject({ state: 'published' })
  expect(published).toEqual(['Có, từ 15 đến 18 giờ.'])
})

test("a case that is the other office's turn can be read and not written", async () => {
  const page = await people.otherOfficer.get(`/staff/cau-hoi/${id}`)
  expect(page.body).toContain('đang soạn trả lời. Bạn xem được, chưa sửa được.')
  expect(page.body).not.toContain('name="answer"')
  expect((await act(people.otherOfficer, 'soan', { answer: 'x', own: '1' })).statusCode).toBe(409)
  expect((await act(people.otherOfficer, 'chuyen', { note: 'x' })).statusCode).toBe(409)
  expect((await act(people.otherHead, 'xep-lai', { reason: 'x' })).statusCode).toBe(409)
  expect(
    (await act(people.otherOfficer, 'phan-loai', { title: 'Tên khác', topic: 'khac', kind: 'question' })).statusCode
  ).toBe(409)
  expect(await stateOf()).toMatchObject({ state: 'open', version: 1 })
  expect((await people.auditor.get(`/staff/cau-hoi/${id}`)).body).not.toMatch(/<textarea id="answer"|\/duyet"/)
})

test('of two who write at once the second is told, and keeps what was typed', async () => {
  await draft()
  const late = await act(people.officer, 'soan', { answer: 'Điều tôi đang viết', own: '1', version: '1' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Vừa có người khác sửa câu hỏi này')
  expect(late.body).toContain('>Điều tôi đang viết</textarea>')
})

test('an answer without a source, and without saying that it is the office itself, is not kept', async () => {
  const refused = await act(people.officer, 'soan', { answer: 'Có.' })
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('Cần dẫn ít nhất một điều khoản')
})

test('what is sent back says why, and its approvals are void', async () => {
  await draft()
  await act(people.head, 'duyet')
  expect((await act(people.otherHead, 'tra-lai', { note: '' })).body).toContain('Xin ghi rõ cần sửa điều gì')
  expect((await act(people.otherHead, 'tra-lai', { note: 'nêu rõ giờ mở cửa' })).statusCode).toBe(303)
  expect((await people.officer.get(`/staff/cau-hoi/${id}`)).body).toContain('nêu rõ giờ mở cửa')
  await draft('Từ 15 giờ đến 18 giờ.')
  expect((await act(people.otherHead, 'duyet')).headers.location).toContain('xong=da-duyet')
})

test('a case handed over is the other office’s, with the note in its history', async () => {
  expect((await act(people.officer, 'chuyen', { note: 'thuộc Ban' })).statusCode).toBe(303)
  expect(await stateOf()).toMatchObject({ office: 'party_building' })
  const page = await people.otherOfficer.get(`/staff/cau-hoi/${id}`)
  expect(page.body).toContain('thuộc Ban')
  expect(page.body).toContain('name="answer"')
})

test('a dismissed case says why and can be opened again by a head', async () => {
  await act(people.head, 'xep-lai', { reason: 'ngoài phạm vi' })
  expect(await stateOf()).toMatchObject({ state: 'dismissed' })
  expect((await act(people.officer, 'mo-lai')).statusCode).toBe(403)
  expect((await act(people.head, 'mo-lai')).statusCode).toBe(303)
  expect(await stateOf()).toMatchObject({ state: 'open' })
})

test('a published answer is on its page and is taken back by a head at once', async () => {
  await draft('Có, mở cả hè.')
  await act(people.head, 'duyet')
  await act(people.otherHead, 'duyet')
  expect((await people.officer.get('/staff/cau-tra-loi')).body).toContain('Có, mở cả hè.')
  expect((await people.officer.post(`/staff/cau-tra-loi/${id}/rut`)).statusCode).toBe(403)
  expect((await people.head.post(`/staff/cau-tra-loi/${id}/rut`)).statusCode).toBe(303)
  expect((await people.officer.get('/staff/cau-tra-loi')).body).not.toContain('Có, mở cả hè.')
})

test('a wording that asks something else becomes a case of its own', async () => {
  const at = house.clock.at.getTime()
  const { id: other } = await house.db
    .insertInto('wordings')
    .values({
      case_id: id,
      question: 'Vé bơi bao nhiêu?',
      analysis: JSON.stringify({ kind: 'question', terms: [], numbers: [] }),
      key: `v${id}`,
      indexed: 0,
      last_seen_at: at
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const split = await act(people.officer, 'tach', { wordings: [String(other)], note: 'hỏi giá vé' })
  expect([split.statusCode, split.headers.location]).toEqual([303, `/staff/cau-hoi/${id + 1}?xong=da-tach`])
})
