import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { defining } from '#bot/conversation/places/defining.ts'
import { amountBeside, amountOfGroup, readWith } from '#bot/conversation/places/siblings.ts'
import { aHit, evidenceFor } from './hits.ts'

function khoan(number: number, text: string, article = 5) {
  return aHit({
    text: `${number}. ${text}`,
    address: `khoản ${number} Điều ${article}`,
    provisionKey: `dieu-${article}.khoan-${number}`,
    trail: [`Điều ${article}. Dạy thêm`]
  })
}

const FORBIDS = khoan(1, 'Giáo viên không được dạy thêm ngoài nhà trường đối với học sinh mình đang dạy.')
const PAID = khoan(1, 'Trẻ em mẫu giáo hộ nghèo được hỗ trợ ăn trưa.', 7)

function ranked(question: string, ...hits: ReturnType<typeof khoan>[]) {
  const candidates = rankCandidates(question, evidenceFor(question, hits))
  const at = (hit: (typeof hits)[number] | undefined) =>
    candidates.find((each) => each.hit.passage.text === hit?.passage.text)
  return { candidates, best: at(hits[0]) as (typeof candidates)[number] }
}

test.each([
  [
    'refers to it',
    'Giáo viên được dạy thêm ngoài nhà trường nếu không thuộc các trường hợp tại khoản 1 và khoản 2 Điều này.',
    true
  ],
  [
    'refers to another',
    'Giáo viên được dạy thêm ngoài nhà trường nếu không thuộc các trường hợp tại khoản 2 Điều này.',
    false
  ],
  ['says nothing of what was asked', 'Thời hạn tại khoản 1 Điều này là 07 ngày.', false]
])('a khoản is read with the one that %s', (_, text, is) => {
  const { candidates, best } = ranked('giáo viên có được dạy thêm ngoài nhà trường không', FORBIDS, khoan(3, text))
  expect(readWith(best, candidates) !== null).toBe(is)
})

test.each([
  ['Mức hỗ trợ là 360.000 đồng một tháng.', true],
  ['Mức hưởng: 50 % mức lương cơ sở.', true],
  ['Mức hỗ trợ do Hội đồng nhân dân quy định.', false],
  ['Kinh phí do ngân sách bảo đảm.', false]
])('how much is told by the khoản “%s” beside who has it: %s', (text, is) => {
  const { candidates, best } = ranked('trẻ mẫu giáo hộ nghèo được hỗ trợ ăn trưa bao nhiêu', PAID, khoan(2, text, 7))
  expect(amountBeside(best, candidates) !== null).toBe(is)
})

test('an amount of another Điều is of something else', () => {
  const { candidates, best } = ranked('hỗ trợ ăn trưa bao nhiêu', PAID, khoan(2, 'Mức hỗ trợ là 150.000 đồng.', 6))
  expect(amountBeside(best, candidates)).toBeNull()
})

const GROUP =
  'Học sinh được hỗ trợ tiền nếu thuộc một trong các trường hợp sau:\na) Mồ côi cả cha lẫn mẹ;\nb) Là con liệt sĩ.'

test.each([
  ['mồ côi cả cha lẫn mẹ được hỗ trợ bao nhiêu', 'Hỗ trợ chi phí học tập', true],
  ['con liet si duoc ho tro bao nhieu', 'Hỗ trợ chi phí học tập', true],
  // most of it stands in the line that leads the cases in
  ['học sinh thuộc trường hợp con liệt sĩ được hỗ trợ tiền bao nhiêu', 'Hỗ trợ chi phí học tập', true],
  ['con liệt sĩ được hỗ trợ bao nhiêu', 'Hỗ trợ ăn trưa cho trẻ em mẫu giáo', false],
  ['con thương binh được hỗ trợ bao nhiêu', 'Hỗ trợ chi phí học tập', false],
  ['mồ côi cả cha lẫn mẹ được hỗ trợ những gì', 'Hỗ trợ chi phí học tập', false]
])('how much who is in a case of another khoản has: %s, %s → %s', (question, heading, is) => {
  const trail = [`Điều 6. ${heading}`]
  const hits = [khoan(1, GROUP, 6), khoan(2, 'Mức hỗ trợ là 150.000 đồng một tháng.', 6)].map((hit) => ({
    ...hit,
    passage: { ...hit.passage, trail }
  }))
  const found = evidenceFor(question, hits)
  const candidates = rankCandidates(question, found)
  const amount = amountOfGroup(question, askedFor(question), found, { candidates, about: candidates })
  expect(amount?.hit.passage.provisionKey ?? null).toBe(is ? 'dieu-6.khoan-2' : null)
})

const DEFINES = khoan(3, 'Cơ sở dạy thêm là tổ chức dạy thêm có thu tiền.', 3)
const RULES = khoan(2, 'Cơ sở dạy thêm bảo đảm các điều kiện sau: phòng học đủ ánh sáng.', 7)

test.each([
  ['cơ sở dạy thêm là gì', true],
  ['co so day them la gi vay', true],
  ['Cơ sở dạy thêm được hiểu như thế nào?', true],
  ['điều kiện của cơ sở dạy thêm là gì', false],
  ['cơ sở dạy thêm cần gì', false],
  ['dạy thêm là gì', false]
])('“%s” is answered by the line that defines just that: %s', (question, is) => {
  const { candidates } = ranked(question, RULES, DEFINES)
  expect(defining(question, candidates)?.hit.passage.text).toBe(is ? DEFINES.passage.text : undefined)
})
