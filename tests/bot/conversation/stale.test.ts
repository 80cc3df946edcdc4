import { expect, test } from 'vitest'
import { check } from '#bot/conversation/check.ts'
import { compose } from '#bot/conversation/compose.ts'
import { type Decision, decide } from '#bot/conversation/decide.ts'
import { aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'

test('when only text out of force is about the question, that is the reason', () => {
  const stale = { text: '2. Học sinh hộ nghèo được hỗ trợ 300.000 đồng một năm.', trail: [] }
  const question = 'Học sinh hộ nghèo được hỗ trợ bao nhiêu tiền?'
  const because = (asked: string, text: string) => {
    const outOfForce = [aHit({ ...stale, text, validity: 'expired' })]
    const decision = decide(asked, { ...evidenceFor(asked, []), outOfForce }, DAY)
    return decision.kind === 'abstain' ? decision.because : decision.kind
  }
  expect(because(question, stale.text)).toMatchObject({ kind: 'out_of_force', hit: { validity: 'expired' } })
  expect(because(question, '2. Học sinh mặc đồng phục.')).toMatchObject({ kind: 'nothing_found' })
  // about the school, but of no one's name
  const who = because('Hiệu trưởng trường trung học là ai?', '2. Hiệu trưởng trường trung học lập danh sách.')
  expect(who).toMatchObject({ kind: 'nothing_found' })
})

test('a wording that holds later is not shown as the rule where another holds today', () => {
  const question = 'Học sinh hộ nghèo được hỗ trợ bao nhiêu tiền?'
  const later = aHit({ text: 'Học sinh hộ nghèo được hỗ trợ 300.000 đồng một năm.', trail: [], validity: 'not_yet' })
  const today = aHit({ text: 'Việc hỗ trợ theo quy định.', trail: [] })
  const besides = (provisionKey: string) => {
    const hits = [{ ...today, passage: { ...today.passage, provisionKey } }]
    const decision = decide(question, { ...evidenceFor(question, hits), outOfForce: [later] }, DAY)
    return decision.kind === 'abstain' ? decision.because.kind : decision.kind
  }
  expect(besides(later.passage.provisionKey)).toBe('not_this')
  expect(besides('dieu-99')).toBe('out_of_force')
})

test.each([
  ['as much', 'Học sinh hộ nghèo được miễn tiền nước.', {}, 'not_this'],
  ['less', 'Học sinh mặc đồng phục.', {}, 'out_of_force'],
  [
    'as much, where the paper that ended is asked for by its number',
    'Học sinh hộ nghèo được miễn tiền nước.',
    { of: 'quyết định 12/2026' },
    'out_of_force'
  ]
] as const)(
  'a text that ended is not shown where one in force says %s',
  (_, told, { of = '' }: { of?: string }, because) => {
    const question = `${of} học sinh hộ nghèo được hỗ trợ bao nhiêu tiền`.trim()
    const ended = aHit({
      text: 'Quyết định: học sinh hộ nghèo được hỗ trợ 300.000 đồng tiền sách.',
      trail: [],
      validity: 'expired'
    })
    const other = { id: 'khac', number: '9/2027/QĐ-UBND' }
    const today = aHit({ text: told, trail: ['Điều 2. Hỗ trợ'], provisionKey: 'dieu-2', document: other })
    const decision = decide(
      question,
      { ...evidenceFor(question, [today], { terms: 0.2, rest: 0.1 }), outOfForce: [ended] },
      DAY
    )
    const why = decision.kind === 'abstain' ? decision.because : null
    expect(why?.kind).toBe(because)
    if (why?.kind === 'not_this') expect(why.near?.map(({ passage }) => passage.provisionKey)).toEqual(['dieu-2'])
  }
)

test('text out of force never takes the place of a sure answer in force', () => {
  const hits = [
    aHit({ text: 'Học sinh hộ nghèo được hỗ trợ 400.000 đồng.', score: 15 }),
    aHit({ text: 'Giáo viên dạy 19 tiết một tuần.', trail: [], provisionKey: 'dieu-9', score: 2 })
  ]
  const outOfForce = [aHit({ text: 'Học sinh hộ nghèo được hỗ trợ 300.000 đồng.', score: 25, validity: 'expired' })]
  const question = 'Học sinh hộ nghèo được hỗ trợ bao nhiêu tiền?'
  const decision = decide(question, { ...evidenceFor(question, hits), outOfForce }, DAY)
  expect(decision.kind === 'answer' && decision.hits.every((hit) => hit.validity === 'in_force')).toBe(true)
})

test('text out of force is shown with that said first, and is no answer', () => {
  const hit = aHit({ text: '2. Hỗ trợ 300.000 đồng một năm.', validity: 'expired', expires: '2026-01-01' })
  const reply = compose('Hỗ trợ bao nhiêu?', {
    kind: 'abstain',
    because: { kind: 'out_of_force', hit },
    confidence: 0.1
  })
  expect(reply).toMatchObject({ outcome: 'abstain', reason: 'expired_only' })
  expect(reply.text.indexOf('hết hiệu lực từ ngày 01/01/2026')).toBeLessThan(reply.text.indexOf('300.000 đồng'))
  const future = aHit({ text: '2. Hỗ trợ 400.000 đồng.', validity: 'not_yet', effective: '2027-01-01' })
  const later = compose('Hỗ trợ bao nhiêu?', {
    kind: 'abstain',
    because: { kind: 'out_of_force', hit: future },
    confidence: 0.1
  })
  expect(later).toMatchObject({ outcome: 'abstain', reason: 'not_yet_only' })
  expect(later.text).toContain('có hiệu lực từ ngày 01/01/2027')
})

test('of a paper that was replaced it is said by which, and what rules the same today is offered', () => {
  const endedBy = { kind: 'replaces', document: '9/2026/QĐ-UBND', id: '9-2026' } as const
  const document = { expires: '2026-08-01', endedBy }
  const hit = aHit({ text: '2. Hỗ trợ 300.000 đồng một năm.', validity: 'expired', document })
  const instead = aHit({
    text: '1. Hỗ trợ 400.000 đồng.',
    address: 'khoản 1 Điều 8',
    document: { id: '9-2026', number: '9/2026/QĐ-UBND' }
  })
  const decision: Decision = { kind: 'abstain', because: { kind: 'out_of_force', hit, instead }, confidence: 0.1 }
  const reply = compose('Hỗ trợ bao nhiêu?', decision)
  expect(reply.text.split('\n').slice(-2)).toEqual([
    'Nguồn: khoản 2 Điều 7, 12/2026/QĐ-UBND – hết hiệu lực từ ngày 01/08/2026, được thay thế bởi 9/2026/QĐ-UBND',
    'Đang áp dụng: khoản 1 Điều 8, 9/2026/QĐ-UBND – còn hiệu lực'
  ])
  expect(reply.text).not.toContain('chưa tìm được')
  expect(check(reply, decision)).toBe(reply)
  // a provision that ended before its paper was ended by another
  const sooner = aHit({ text: '2. Hỗ trợ.', validity: 'expired', expires: '2026-05-01', document })
  expect(compose('Hỗ trợ?', { kind: 'answer', hits: [sooner], whole: true, confidence: 1 }).text).not.toContain(
    'thay thế'
  )
})
