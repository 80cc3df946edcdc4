import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { caseLike, groupNext } from '#bot/grouping.ts'
import { analyse } from '#bot/review/grouping/analysis.ts'
import { indexSamples } from '../../journeys/house.ts'
import { openRoom, type Room } from './room.ts'

interface Labelled {
  group: string
  half: 'dev' | 'held'
  question: string
}

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const labelled: Labelled[] = readFileSync(new URL('../../fixtures/grouping/questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** The case each question ends in, when they come in this order. */
async function casesOf(room: Room, questions: readonly Labelled[]): Promise<number[]> {
  for (const [at, { question }] of questions.entries()) await room.ask(question, `người ${at}`)
  await room.group()
  const rows = await room.db.selectFrom('signals').select('case_id').orderBy('id').execute()
  return rows.map(({ case_id }) => case_id ?? -1)
}

/** How far pairs that are together are together elsewhere too. */
function pairs(found: readonly unknown[], wanted: readonly unknown[]): number {
  let [both, one, other] = [0, 0, 0]
  for (let i = 0; i < found.length; i++)
    for (let j = 0; j < i; j++) {
      const [same, told] = [wanted[i] === wanted[j], found[i] === found[j]]
      if (same && told) both++
      else if (told) one++
      else if (same) other++
    }
  return (2 * both) / (2 * both + one + other)
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const numbered = items.map((item, at) => ({ item, key: Math.sin(seed * 1000 + at * 7.13) }))
  return numbered.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

test('the set is large enough: 200 questions in 40 groups', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(200)
  expect(new Set(labelled.map(({ group }) => group)).size).toBeGreaterThanOrEqual(40)
})

test('questions that ask the same are one case: pairs F1 of at least 0.85, of all and of the second half alone', async () => {
  await using room = await openRoom(knowledge)
  const found = await casesOf(room, labelled)
  for (const halves of [['dev', 'held'], ['held']]) {
    const places = labelled.flatMap(({ half }, at) => (halves.includes(half) ? [at] : []))
    const f1 = pairs(
      places.map((at) => found[at]),
      places.map((at) => labelled[at]?.group)
    )
    console.info(`grouping, ${halves.join(' and ')}: F1 ${f1.toFixed(3)} over ${places.length} questions`)
    expect(f1).toBeGreaterThanOrEqual(0.85)
  }
}, 60_000)

test('the order in which questions come changes little', async () => {
  const half = labelled.filter((_, at) => at % 2 === 0)
  const inOrders = await Promise.all(
    [1, 2].map(async (seed) => {
      await using room = await openRoom(knowledge)
      const questions = shuffled(half, seed)
      const found = await casesOf(room, questions)
      const byQuestion = new Map(questions.map(({ question }, at) => [question, found[at]]))
      return half.map(({ question }) => byQuestion.get(question))
    })
  )
  const agreement = pairs(inOrders[0] ?? [], inOrders[1] ?? [])
  console.info(`grouping, two orders: F1 between them ${agreement.toFixed(3)}`)
  expect(agreement).toBeGreaterThanOrEqual(0.85)
}, 60_000)

test('a question is the same case with and without marks, politeness and short forms', async () => {
  await using room = await openRoom(knowledge)
  for (const question of [
    'Dạ cho em hỏi tiền ăn bán trú một tháng bao nhiêu ạ?',
    'tien an ban tru 1 thang bao nhieu',
    'tiền ăn bán trú 1 tháng bn'
  ])
    await room.ask(question, question)
  await room.group()
  const cases = await room.db.selectFrom('cases').select(['people', 'asked']).execute()
  expect(cases).toEqual([{ people: 3, asked: 3 }])
})

test('the same words for another grade, exam, subject or thing are another case', async () => {
  await using room = await openRoom(knowledge)
  const different = [
    'Hồ sơ vào lớp 1 gồm những gì?',
    'Hồ sơ vào lớp 6 gồm những gì?',
    'Thi môn Toán mấy giờ?',
    'Thi môn Văn mấy giờ?',
    'Mang điện thoại vào phòng thi có sao không?',
    'Mang máy tính vào phòng thi có sao không?',
    'Học phí trường công bao nhiêu?',
    'Học phí trường tư bao nhiêu?'
  ]
  for (const question of different) await room.ask(question, question)
  await room.group()
  const { n } = await room.db
    .selectFrom('cases')
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  expect(Number(n)).toBe(different.length)
})

test('a claim that is passed on stays apart from the question it is about', async () => {
  await using room = await openRoom(knowledge)
  await room.ask('Học phí năm tới có tăng không?', 'a')
  await room.ask('Nghe nói học phí năm tới tăng đúng không?', 'b')
  await room.group()
  const cases = await room.db.selectFrom('cases').select('kind').orderBy('id').execute()
  expect(cases.map(({ kind }) => kind)).toEqual(['question', 'rumour'])
})

test('one person who asks ten times is one person', async () => {
  await using room = await openRoom(knowledge)
  for (let n = 0; n < 10; n++) await room.ask('Trường có xe đưa đón không?', 'Lan')
  await room.ask('truong co xe dua don ko', 'Mai')
  await room.group()
  expect(await room.db.selectFrom('cases').select(['people', 'asked']).execute()).toEqual([{ people: 2, asked: 11 }])
})

test('no pseudonym is kept with a case, and the sketches of two cases cannot be laid side by side', async () => {
  await using room = await openRoom(knowledge)
  await room.ask('Trường có xe đưa đón không?', 'Lan')
  await room.ask('Tiền ăn bán trú bao nhiêu?', 'Lan')
  await room.group()
  const sketches = await room.db.selectFrom('askers').select('sketch').where('scope', 'like', 'case:%').execute()
  expect(new Set(sketches.map(({ sketch }) => sketch)).size).toBe(2)
  const person = room.identity.pseudonym({ channel: 'zalo', id: 'Lan' })
  for (const table of ['cases', 'wordings', 'askers', 'case_days'] as const)
    expect(JSON.stringify(await room.db.selectFrom(table).selectAll().execute())).not.toContain(person)
})

test('a new signal among a hundred thousand finds its case within 20 ms, and is counted in it soon after', async () => {
  await using room = await openRoom(knowledge)
  await fill(room, 100_000)
  const lexicon = await knowledge.vocabulary()
  const finding: number[] = []
  const whole: number[] = []
  for (const [at, { question }] of labelled.slice(0, 60).entries()) {
    await room.ask(question, `người ${at}`)
    const started = performance.now()
    await caseLike(room.db, analyse(question, lexicon))
    const found = performance.now()
    await groupNext(room.grouping)
    finding.push(found - started)
    whole.push(performance.now() - found)
  }
  for (const [name, times] of Object.entries({ finding, whole })) {
    times.sort((a, b) => a - b)
    console.info(`grouping among 100,000, ${name}: p50 ${times[30]?.toFixed(1)} ms, p95 ${times[57]?.toFixed(1)} ms`)
  }
  expect(finding[30]).toBeLessThan(20)
  expect(whole[30]).toBeLessThan(100)
}, 240_000)

/** Many cases of one wording each, of words as uneven as people's: a few common ones, and thousands of rare ones. */
async function fill(room: Room, count: number): Promise<void> {
  const lexicon = await knowledge.vocabulary()
  const words = [...new Set(labelled.flatMap(({ question }) => Object.keys(analyse(question, lexicon).terms)))]
  const place = sql.join(words.map((word, at) => sql`(${at}, ${word})`))
  const numbers = sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${count})`
  await room.db.transaction().execute(async (trx) => {
    await sql`${numbers}
      insert into cases (id, kind, state, office, topic, title, people, opened_at, last_asked_at)
      select i, 'question', 'open', 'culture_society', 'khac', 'câu ' || i, i % 37, 1780000000000 - i * 1000, 1780000000000
      from n`.execute(trx)
    await sql`create temp table common (place integer primary key, word text)`.execute(trx)
    await sql`insert into common values ${place}`.execute(trx)
    // three common words, the commonest in one of ten wordings, and three rare ones
    const drawn = sql`
      select i, word from n join common on place in
        ((i * 7919) % ${words.length} * ((i * 31) % 10) / 10, (i * 104729) % ${words.length}, (i * 1299709) % ${words.length})
      union select i, 'w' || ((i * 7919) % 20011) from n union select i, 'w' || ((i * 104729) % 20011) from n`
    await sql`create temp table drawn (i integer, word text)`.execute(trx)
    await sql`${numbers} insert into drawn ${drawn}`.execute(trx)
    await sql`
      insert into wordings (id, case_id, question, analysis, key, indexed, last_seen_at)
      select i, i, 'câu ' || i, '{"kind":"question","asks":"other","named":{},"numbers":[],"terms":{' ||
        group_concat('"' || word || '":1') || '}}', 'khoá ' || i, 1, 1780000000000
      from drawn group by i`.execute(trx)
    await sql`insert into wording_terms (term, wording) select word, i from drawn`.execute(trx)
    await sql`insert into wording_counts select term, count(*) from wording_terms group by term`.execute(trx)
  })
}
