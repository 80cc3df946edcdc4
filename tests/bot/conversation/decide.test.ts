import { expect, test } from 'vitest'
import { askedFor, QUESTION_WORDS } from '#bot/conversation/asked-for.ts'
import { besideBest, choose } from '#bot/conversation/choose.ts'
import { ANSWER_CONFIDENCE, decide, decideLookUp } from '#bot/conversation/decide.ts'
import { lacks } from '#bot/conversation/lacks.ts'
import { namedIn } from '#bot/conversation/named.ts'
import { scopeOf } from '#bot/conversation/scope.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type AHit, aDocument, aHit, evidence, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
/** What the first hit lacks, or `answer` where it may answer. */
const lackIn = (question: string, hit: AHit) =>
  lacks(aHit(hit), askedFor(question), scopeOf(question, DAY))?.lacks ?? 'answer'

test('a hit that says what is asked is an answer, one that says nothing of it is none', () => {
  const question = 'Thí sinh có mặt lúc mấy giờ?'
  const told = aHit({ text: '2. Thí sinh có mặt trước 06 giờ 45.' })
  const other = aHit({ text: '2. Trường phát thẻ lúc 06 giờ 45.' })
  expect(decide(question, evidenceFor(question, [told]), DAY)).toMatchObject({ kind: 'answer', whole: false })
  expect(decide(question, evidenceFor(question, [other], { terms: 0.3, accents: 0.3, rest: 0.2 }), DAY)).toMatchObject({
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
  const named = Array.from({ length: 21 }, (_, step) => {
    const found = step / 20
    const more = { terms: found, accents: found, rest: found, line: found, start: found, agreement: found }
    const decision = decide(
      question,
      evidenceFor(question, [aHit({ text: 'Thí sinh có mặt trước 06 giờ 45.' })], more),
      DAY
    )
    if (decision.kind !== 'abstain' || decision.because.kind !== 'not_this') return decision.kind
    return decision.because.near ? 'near' : 'nothing'
  })
  expect([...new Set(named)]).toEqual(['nothing', 'near', 'answer'])
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

test('without a hit nothing was found', () => {
  expect(decide('giá vàng hôm nay', evidence([]), DAY)).toMatchObject({
    kind: 'abstain',
    because: { kind: 'nothing_found' }
  })
})

test('every example of a question word is read as what it asks for, with marks and without', () => {
  for (const { kind, example } of QUESTION_WORDS) {
    expect([example, askedFor(example).kind]).toEqual([example, kind])
    expect([example, askedFor(fold(example)).kind]).toEqual([example, kind])
  }
})

test.each([
  ['Hạn nộp hồ sơ là khi nào?', 'Hồ sơ nộp tại trường.', 'Hồ sơ nộp trước ngày 15 tháng 6.', 'time'],
  ['Thi tốt nghiệp vào ngày nào?', 'Kỳ thi tổ chức trong quý II.', 'Kỳ thi tổ chức ngày 11/6.', 'time'],
  ['Mấy giờ phát đề?', 'Phát đề ngày 11/6.', 'Phát đề lúc 07 giờ 30.', 'time'],
  [
    'Lệ phí thi là bao nhiêu?',
    'Thí sinh nộp lệ phí cho lớp 12 năm 2026.',
    'Thí sinh nộp lệ phí 30.000 đồng.',
    'amount'
  ],
  [
    'Học phí bao nhiêu tiền?',
    'Học phí thu theo tháng, 9 tháng một năm.',
    'Học sinh tiểu học được miễn học phí.',
    'amount'
  ],
  ['Được đăng ký mấy nguyện vọng?', 'Mỗi học sinh thi 3 môn.', 'Mỗi học sinh đăng ký tối đa 02 nguyện vọng.', 'amount'],
  ['Số điện thoại của trường là số nào?', 'Gọi điện thoại cho trường.', 'Gọi số 0225 3827 456.', 'phone'],
  ['Khi nào thí sinh bị đình chỉ?', 'Thí sinh chấp hành hiệu lệnh.', 'Thí sinh bị đình chỉ khi mang tài liệu.', 'time']
])('what is asked for must be in the passage: %s', (question, without, withIt, lack) => {
  expect(lackIn(question, { text: without, trail: [] })).toBe(lack)
  expect(lackIn(question, { text: withIt, trail: [] })).toBe('answer')
})

test.each([
  ['Vào lớp 10 cần hồ sơ gì?', 'Hồ sơ vào lớp 6 gồm học bạ.', 'level'],
  ['Vào lớp 10 cần hồ sơ gì?', 'Hồ sơ vào trung học phổ thông gồm học bạ.', 'answer'],
  ['Học sinh lớp 7 học mấy buổi?', 'Các lớp 6 đến 9 học 02 buổi mỗi ngày.', 'answer'],
  ['Học sinh lớp 3 được miễn gì?', 'Học sinh phổ thông được miễn học phí.', 'answer'],
  ['Sinh viên được hỗ trợ những gì?', 'Trẻ mẫu giáo được hỗ trợ ăn trưa.', 'level'],
  ['hoc sinh cap 2 hoc may buoi', 'Trường tiểu học dạy 02 buổi mỗi ngày.', 'level'],
  ['Kế hoạch tuyển sinh năm 2027 có gì mới?', 'Kế hoạch tuyển sinh năm 2026 giữ nguyên tuyến.', 'year'],
  ['Tuyển sinh năm học 2027-2028 thế nào?', 'Tuyển sinh năm học 2026 – 2027 theo tuyến.', 'year'],
  ['Tuyển sinh năm 2026 thế nào?', 'Tuyển sinh năm học 2026 – 2027 theo tuyến.', 'answer'],
  ['Năm 2027 có hỗ trợ không?', 'Mức hỗ trợ áp dụng từ năm 2026.', 'answer'],
  ['Năm 2027 có hỗ trợ không?', 'Mức hỗ trợ theo Nghị quyết năm 2023 của Hội đồng nhân dân.', 'answer'],
  ['Năm 2027 có hỗ trợ không?', 'Có hỗ trợ theo quy định.', 'answer'],
  ['Năm nay tuyển sinh thế nào?', 'Tuyển sinh năm học 2026 – 2027 theo tuyến.', 'answer'],
  ['Năm ngoái tuyển sinh thế nào?', 'Tuyển sinh năm 2026 theo tuyến.', 'year']
])('a passage about another level or year only is no answer: %s ← %s', (question, text, outcome) => {
  expect(lackIn(question, { text, trail: [] })).toBe(outcome)
})

test.each([
  ['Ở TP.HCM trường chất lượng cao được cấp kinh phí mấy năm?', 'Hội đồng nhân dân thành phố Hà Nội', 'place'],
  ['o nghe an hoc sinh duoc ho tro gi', 'Hội đồng nhân dân tỉnh Hà Tĩnh', 'place'],
  ['Ở Hà Nội học sinh được hỗ trợ gì?', 'Hội đồng nhân dân thành phố Hà Nội', 'answer'],
  ['Học sinh được hỗ trợ gì?', 'Hội đồng nhân dân thành phố Hà Nội', 'answer'],
  ['Ở Hà Nội học sinh được hỗ trợ gì?', 'Bộ Giáo dục và Đào tạo', 'answer'],
  ['hang nam dinh ky ho tro gi cho hoc sinh', 'Hội đồng nhân dân thành phố Hà Nội', 'answer']
])('a text of one province answers nothing about another: %s ← %s', (question, issuer, outcome) => {
  expect(lackIn(question, { text: 'Học sinh được hỗ trợ trong 04 năm.', trail: [], document: { issuer } })).toBe(
    outcome
  )
})

test.each([
  ['Giáo viên trường tư thục dạy thêm giờ được trả thế nào?', 'Chế độ ở trường công lập', 'Trả 150%.', 'sector'],
  ['truong tu duoc thu gi', 'Chế độ ở trường công lập', 'Được thu học phí.', 'sector'],
  ['Trường công lập được thu gì?', 'Quy định', 'Cơ sở giáo dục tư thục được thu học phí.', 'sector'],
  ['Trường công lập được thu gì?', 'Chế độ ở trường tư', 'Cơ sở giáo dục công lập được thu học phí.', 'answer'],
  ['Trường được thu gì?', 'Chế độ ở trường công lập', 'Được thu học phí.', 'answer'],
  ['Chuyển từ trường tư sang trường công cần gì?', 'Chế độ ở trường công lập', 'Cần đơn.', 'answer'],
  ['Trường tự chủ được thu gì?', 'Chế độ ở trường công lập', 'Được thu học phí.', 'answer']
])(
  'what holds for schools of one kind answers nothing about the other: %s ← %s: %s',
  (question, title, text, outcome) => {
    expect(lackIn(question, { text, trail: [], document: { title } })).toBe(outcome)
  }
)

test('the headings above a passage count, the title of the document only where nothing nearer tells', () => {
  const text = 'Hồ sơ gồm đơn và học bạ.'
  expect(lackIn('Vào lớp 6 cần hồ sơ gì?', { text, trail: ['III. Tuyển sinh lớp 1'] })).toBe('level')
  expect(lackIn('Vào lớp 6 cần hồ sơ gì?', { text, trail: [], document: { title: 'Tuyển sinh lớp 1' } })).toBe('level')
  expect(
    lackIn('Vào lớp 6 cần hồ sơ gì?', {
      text,
      trail: ['Tuyển sinh lớp 6'],
      document: { title: 'Tuyển sinh lớp 1, lớp 6' }
    })
  ).toBe('answer')
  expect(
    lackIn('Vào lớp 1 cần hồ sơ gì?', {
      text,
      trail: ['Tuyển sinh lớp 6'],
      document: { title: 'Tuyển sinh lớp 1, lớp 6' }
    })
  ).toBe('level')
})

test('where the first hit speaks of another level, the next answers', () => {
  const question = 'Vào lớp 10 cần hồ sơ gì?'
  const first = aHit({ text: 'Hồ sơ vào lớp 6 gồm: học bạ, đơn.', score: 20, provisionKey: 'dieu-1', trail: [] })
  const next = aHit({ text: 'Hồ sơ vào lớp 10 gồm: học bạ, đơn.', score: 18, provisionKey: 'dieu-2', trail: [] })
  const { candidates } = choose(question, evidenceFor(question, [first, next]), DAY)
  expect(candidates.map(({ hit }) => hit.passage.provisionKey)).toEqual(['dieu-2'])
})

test('a place or a school named in the question must be named where the answer stands', () => {
  const question = 'Nghệ An được cấp bao nhiêu tấn hạt giống?'
  const lackOf = (text: string) =>
    lacks(aHit({ text, trail: [] }), askedFor(question), scopeOf(question, DAY), namedIn(question))
  expect(lackOf('Tỉnh Nghệ An được cấp 80 tấn hạt giống.')).toBeNull()
  expect(lackOf('Tỉnh Lào Cai được cấp 80 tấn hạt giống.')).toMatchObject({ lacks: 'certainty' })
})

test('a form still to be filled in answers nothing', () => {
  expect(
    lackIn('Chương trình có bao nhiêu tín chỉ?', { text: 'Số tín chỉ: …………\nMột phần 2 tín chỉ: …………', trail: [] })
  ).toBe('amount')
})

test('a question that names a document is answered from it, or from what speaks of it', () => {
  const question = 'Thông tư 29/2024 cho thu tiền học thêm trong trường không?'
  const lackOf = (document: { number: string }, text: string) =>
    lacks(aHit({ text, document }), askedFor(question), scopeOf(question, DAY), namedIn(question))
  expect(lackOf({ number: '29/2024/TT-BGDĐT' }, 'Không được thu tiền.')).toBeNull()
  expect(lackOf({ number: '12/2025/QĐ-UBND' }, 'Thực hiện Thông tư số 29/2024/TT-BGDĐT.')).toBeNull()
  expect(lackOf({ number: '12/2025/QĐ-UBND' }, 'Không được thu tiền.')).toMatchObject({ lacks: 'certainty' })
})

test('when only text out of force is about the question, that is the reason', () => {
  const stale = { text: '2. Học sinh hộ nghèo được hỗ trợ 300.000 đồng một năm.', trail: [] }
  const question = 'Học sinh hộ nghèo được hỗ trợ bao nhiêu tiền?'
  const decision = decide(question, evidence([], { outOfForce: [aHit({ ...stale, validity: 'expired' })] }), DAY)
  expect(decision).toMatchObject({ kind: 'abstain', because: { kind: 'out_of_force', hit: { validity: 'expired' } } })
  const other = evidence([], { outOfForce: [aHit({ ...stale, text: '2. Học sinh mặc đồng phục.' })] })
  expect(decide(question, other, DAY)).toMatchObject({ kind: 'abstain', because: { kind: 'nothing_found' } })
})

test('text out of force never takes the place of a sure answer in force', () => {
  const hits = [aHit({ text: 'Học sinh hộ nghèo được hỗ trợ 400.000 đồng.', score: 15 })]
  const outOfForce = [aHit({ text: 'Học sinh hộ nghèo được hỗ trợ 300.000 đồng.', score: 25, validity: 'expired' })]
  const question = 'Học sinh hộ nghèo được hỗ trợ bao nhiêu tiền?'
  const decision = decide(question, { ...evidenceFor(question, hits), outOfForce }, DAY)
  expect(decision.kind === 'answer' && decision.hits.every((hit) => hit.validity === 'in_force')).toBe(true)
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
  expect(decideLookUp({ kind: 'no_such_document', wanted: 'thông tư 99/2030' })).toMatchObject({ kind: 'abstain' })
  expect(decideLookUp({ kind: 'no_such_provision', document, wanted: 'Điều 99' })).toMatchObject({ kind: 'abstain' })
  expect(decideLookUp({ kind: 'several_documents', documents: [document], wanted: 'Điều 5' }).kind).toBe('clarify')
})
