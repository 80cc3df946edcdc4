import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { BARE_WORDS } from '#bot/conversation/bare-words.ts'
import { besideBest, choose } from '#bot/conversation/choose.ts'
import { ANSWER_CONFIDENCE, decide, decideLookUp } from '#bot/conversation/decide.ts'
import { QUESTION_WORDS } from '#bot/conversation/question-words.ts'
import { type ChoiceSigns, DOUBTFUL, sureness } from '#bot/conversation/sureness.ts'
import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type AHit, aDocument, aHit, evidence, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'

test('a hit that says what is asked is an answer, one that says nothing of it is none', () => {
  const question = 'Thí sinh có mặt lúc mấy giờ?'
  const told = aHit({ text: '2. Thí sinh có mặt trước 06 giờ 45.' })
  const other = aHit({ text: '2. Trường phát thẻ lúc 06 giờ 45.' })
  expect(decide(question, evidenceFor(question, [told]), DAY)).toMatchObject({ kind: 'answer', whole: false })
  expect(decide(question, evidenceFor(question, [other], { terms: 0.3, rest: 0.2 }), DAY)).toMatchObject({
    kind: 'abstain'
  })
})

test('an answer is at least as sure as the threshold, a refusal is not', () => {
  const question = 'Thí sinh có mặt lúc mấy giờ?'
  const texts = ['Thí sinh có mặt trước 06 giờ 45.', 'Thí sinh nghỉ lúc 06 giờ 45.', 'Phát đề lúc 07 giờ 30.', 'Nghỉ.']
  for (const text of texts) {
    const { kind, confidence } = decide(question, evidenceFor(question, [aHit({ text })]), DAY) as {
      kind: string
      confidence: number
    }
    expect([text, kind]).toEqual([text, confidence >= ANSWER_CONFIDENCE ? 'answer' : 'abstain'])
  }
})

test('a refusal names what is near, unless nothing is', () => {
  const question = 'Thí sinh có mặt lúc mấy giờ?'
  const named = ['Căng tin bán hàng cả tuần.', 'Phát đề lúc 07 giờ 30.', 'Thí sinh có mặt trước 06 giờ 45.'].flatMap(
    (text) =>
      Array.from({ length: 21 }, (_, step) => {
        const found = step / 20
        const more = { terms: found, rest: found, line: found, start: found, agreement: found }
        const decision = decide(question, evidenceFor(question, [aHit({ text })], more), DAY)
        if (decision.kind !== 'abstain' || decision.because.kind !== 'not_this') return decision.kind
        return decision.because.near ? 'near' : 'nothing'
      })
  )
  expect([...new Set(named)]).toEqual(['nothing', 'near', 'answer'])
})

test('what scores far below what is named is not named with it', () => {
  const question = 'Đăng ký xe đưa đón cần giấy tờ gì?'
  const near = aHit({ text: 'Đơn đăng ký xe đưa đón nộp tại phòng hành chính.', provisionKey: 'dieu-1' })
  const far = aHit({ text: 'Tiền ăn bán trú nộp hằng tháng.', provisionKey: 'dieu-2' })
  const decision = decide(question, evidenceFor(question, [near, far], { terms: 0.7, line: 0.3, rest: 0.3 }), DAY)
  const named = decision.kind === 'abstain' && decision.because.kind === 'not_this' ? decision.because.near : []
  expect(named?.map(({ passage }) => passage.provisionKey)).toEqual(['dieu-1'])
})

test('another provision that may as well be meant goes along, one that says the same does not', () => {
  const question = 'Giáo viên chủ nhiệm được giảm mấy tiết một tuần?'
  const first = { text: 'Giáo viên chủ nhiệm được giảm 04 tiết một tuần.', provisionKey: 'dieu-1' }
  const near = { text: 'Giáo viên chủ nhiệm ở trường nội trú được giảm thêm 02 tiết một tuần.', provisionKey: 'dieu-2' }
  const besides = (...texts: AHit[]) => {
    const { candidates } = choose(question, evidenceFor(question, texts.map(aHit)), DAY)
    return besideBest(candidates)?.hit.passage.provisionKey ?? null
  }
  expect(besides(first, near)).not.toBeNull()
  expect(besides(first, { ...first, provisionKey: 'dieu-3' })).toBeNull()
})

test('of two rows of a timetable only the one of the subject asked about is shown', () => {
  const question = 'Mấy giờ phát đề môn Toán?'
  const rows = ['Môn thi: Toán; Giờ phát đề: 14 giờ 20', 'Môn thi: Ngữ văn; Giờ phát đề: 07 giờ 30']
  const hits = rows.map((text, row) => aHit({ text, provisionKey: `hang-${row + 1}` }))
  const { candidates } = choose(question, evidenceFor(question, hits), DAY)
  expect(candidates.map(({ hit }) => hit.passage.provisionKey)).toEqual(['hang-1', 'hang-2'])
  expect(besideBest(candidates)).toBeNull()
})

test('when a document takes effect is told by the line that says so of itself, and of no other document', () => {
  const question = 'Quy định về quy chế của trường (58/2026) có hiệu lực từ hôm nào?'
  const own = { number: '58/2026/QĐ-UBND', title: 'Quy chế tổ chức của trường' }
  const ruled = aHit({
    text: 'Hiệu trưởng ban hành quy chế của trường theo quy định của Quyết định này và có hiệu lực từ ngày 01 tháng 11 năm 2026.',
    provisionKey: 'dieu-4',
    document: own
  })
  const effect = aHit({
    text: 'Quyết định này có hiệu lực từ ngày 22 tháng 8 năm 2026.',
    provisionKey: 'dieu-5',
    document: own,
    score: 5
  })
  const other = aHit({
    text: 'Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2027 và sửa Quyết định 58/2026/QĐ-UBND.',
    provisionKey: 'dieu-6',
    document: { id: 'x', number: '9/2026/QĐ-UBND' },
    score: 30
  })
  const { candidates, confidence } = choose(question, evidenceFor(question, [other, ruled, effect]), DAY)
  expect(candidates[0]?.hit.passage.provisionKey).toBe('dieu-5')
  expect(confidence).toBeGreaterThanOrEqual(0.95)
  expect(choose(question, evidenceFor(question, [other]), DAY).candidates).toEqual([])
})

test('of rows of one table that say as much of what was asked none is told as surely as one alone', () => {
  const question = 'Trường trung học phổ thông tuyển bao nhiêu lớp?'
  const row = (school: string, count: number) =>
    aHit({
      text: `Trường: Trung học phổ thông ${school}; Lớp tuyển: ${count} lớp`,
      provisionKey: `hang-${count}`,
      trail: []
    })
  const surely = (...hits: Hit[]) => choose(question, evidenceFor(question, hits), DAY).confidence
  const [am, bao, kien] = [row('Vĩnh Am', 10), row('Vĩnh Bảo', 12), row('Kiến Thụy', 8)] as const
  expect(surely(am, bao, kien)).toBeLessThan(surely(am) - 0.05)
})

test('without a hit nothing was found', () => {
  expect(decide('giá vàng hôm nay', evidence([]), DAY)).toMatchObject({
    kind: 'abstain',
    because: { kind: 'nothing_found' }
  })
})

test('every example of a question word is read as what it asks for, with marks and without', () => {
  for (const { kind, example } of [...QUESTION_WORDS, ...BARE_WORDS]) {
    expect([example, askedFor(example).kind]).toEqual([example, kind])
    expect([example, askedFor(fold(example)).kind]).toEqual([example, kind])
  }
})

test.each([
  ['Nghị định 238/2025 về học phí có mấy chương, bao nhiêu điều?', { kind: 'amount', counted: ['dieu'] }],
  ['Học phí lớp 6 bao nhiêu một tháng?', { kind: 'money', counted: [] }],
  ['Điểm xét tốt nghiệp bao nhiêu thì đạt?', { kind: 'amount', counted: [] }],
  ['Học bạ lớp 12 tính hệ số mấy', { kind: 'amount', counted: [], ordered: 'so' }],
  ['hoc ba lop 12 tinh he so may', { kind: 'amount', counted: [], ordered: 'so' }],
  ['Nộp báo cáo tài chính của mấy năm?', { kind: 'amount', counted: ['nam'] }],
  ['Ai ký bằng tốt nghiệp?', { kind: 'authority' }],
  ['Trường ra đời ngày tháng năm nào?', { kind: 'day' }],
  ['Thông tư 58/2026 có hiệu lực từ hôm nào?', { kind: 'effect' }],
  ['so dt cua phong khao thi la gi', { kind: 'phone' }],
  ['có mí hình thức khen thưởng', { kind: 'amount', counted: ['hinh', 'thuc', 'khen'] }],
  ['giải quyết trong bnh ngày', { kind: 'time', counted: ['ngay'] }],
  ['fai nop ban goc k', { kind: 'yes_no' }],
  ['Bị đình chỉ thi khi nào?', { kind: 'condition' }],
  ['Ai được cấp học bổng?', { kind: 'who' }],
  ['Tiền dạy thêm lấy từ nguồn nào?', { kind: 'other' }],
  ['Chỉ tiêu liên thông tính riêng hay tính chung?', { kind: 'other' }]
])('what “%s” asks for', (question, asked) => {
  expect(askedFor(question)).toMatchObject(asked)
})

test('where the first hit speaks of another level, the next answers', () => {
  const question = 'Vào lớp 10 cần hồ sơ gì?'
  const first = aHit({ text: 'Hồ sơ vào lớp 6 gồm: học bạ, đơn.', score: 20, provisionKey: 'dieu-1', trail: [] })
  const next = aHit({ text: 'Hồ sơ vào lớp 10 gồm: học bạ, đơn.', score: 18, provisionKey: 'dieu-2', trail: [] })
  const { candidates } = choose(question, evidenceFor(question, [first, next]), DAY)
  expect(candidates.map(({ hit }) => hit.passage.provisionKey)).toEqual(['dieu-2'])
})

test('an address leads to its provision, or to what is missing', () => {
  const document = aDocument()
  const provision = {
    key: 'dieu-7.khoan-2',
    parent: 'dieu-7',
    path: [],
    address: 'khoản 2 Điều 7',
    heading: null,
    own: '2. Có mặt.',
    text: '2. Có mặt.',
    order: 1,
    page: null,
    effective: null,
    expires: null
  }
  const found = {
    document,
    provision,
    validity: 'in_force' as const,
    passageId: 'a/dieu-7.khoan-2',
    previous: null,
    next: null
  }
  expect(decideLookUp({ kind: 'found', ...found })).toMatchObject({
    kind: 'answer',
    whole: true,
    confidence: 1,
    hits: [{ passage: { id: 'a/dieu-7.khoan-2', text: '2. Có mặt.' } }]
  })
  expect(decideLookUp({ kind: 'no_such_document', wanted: 'thông tư 99/2030', held: [] })).toMatchObject({
    kind: 'abstain'
  })
  expect(decideLookUp({ kind: 'no_such_provision', document, wanted: 'Điều 99', missing: null })).toMatchObject({
    kind: 'abstain'
  })
  expect(
    decideLookUp({ kind: 'several_documents', documents: [document], passages: ['a/b'], wanted: 'Điều 5' }).kind
  ).toBe('clarify')
})

test('what no document knows is not answered by what is said of other things', () => {
  const question = 'Bể bơi của trường có mở cửa dịp hè không?'
  const surely = (...hits: Hit[]) => choose(question, evidenceFor(question, hits), DAY).confidence
  const library = aHit({ text: '1. Thư viện các trường mở cửa vào sáng thứ Bảy dịp hè.', trail: [] })
  const pool = aHit({ text: '2. Bể bơi các trường mở cửa vào sáng Chủ nhật dịp hè.', trail: [] })
  const market = aHit({ text: '3. Chợ xã mở cửa từ sáng sớm.', trail: [], score: 10 })
  expect(surely(library)).toBeLessThanOrEqual(0.5)
  expect(surely(library, market)).toBeLessThanOrEqual(0.5)
  expect(surely(pool, library, market)).toBeGreaterThan(0.7)
})

test('who is as near the best as the next counts too: with two close rivals less is sure than with one', () => {
  const question = 'Hội đồng thi gồm mấy thành viên?'
  const best = aHit({ text: 'Hội đồng thi gồm 05 thành viên.', provisionKey: 'dieu-1' })
  const rival = (number: number) =>
    aHit({ text: `Hội đồng chấm thi gồm ${number} thành viên.`, document: { id: `van-ban-${number}` } })
  const surely = (...hits: Hit[]) => choose(question, evidenceFor(question, hits), DAY).confidence
  expect(surely(best, rival(7), rival(9))).toBeLessThan(surely(best, rival(7)))
})

test.each([
  ['Không đăng ký tạm trú thì bị phạt bao nhiêu?', 'money'],
  ['Xem kết quả xét tuyển ở web nào?', 'link'],
  ['Email nhóm văn thư các trường do Bộ lập là địa chỉ nào?', 'link'],
  ['Bị phạt bao nhiêu điểm?', 'amount']
])('“%s” asks for a %s', (question, kind) => {
  expect(askedFor(question).kind).toBe(kind)
})

test('what only announces what follows is no answer', () => {
  const question = 'Toàn văn nghị quyết về giáo dục nói về gì?'
  const found = evidenceFor(question, [aHit({ text: 'Dưới đây là toàn văn nghị quyết về giáo dục: …', trail: [] })])
  expect(choose(question, found, DAY).candidates).toEqual([])
})

test('a line that says hardly anything asked is not sure because nothing else was found', () => {
  const signs = { needed: 0.3, plain: 1, shown: 0.3, echoes: 1, foundTerms: 1, ahead: 3, agreedAhead: 3 }
  const sure = (needed: number) => sureness({ ...signs, needed, brief: 1, novel: 1, near: 1 } as ChoiceSigns)
  expect(sure(0.45)).toBeGreaterThan(0.8)
  expect(sure(0.3)).toBeLessThanOrEqual(DOUBTFUL)
})
