import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { leavesWordOut } from '#bot/conversation/cases/unsaid-word.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { aHit, evidence } from './hits.ts'

const term = (folded: string, word: number): AskedTerm => ({ folded, accented: null, weight: 0.3, word, necessity: 1 })
const DEFENCE = [term('lop', 0), term('quoc', 1), term('phong', 1)]
const HOURS = [term('gio', 0), term('chuan', 0)]
const BOUND = [term('toi', 0), term('da', 0)]

test.each([
  [DEFENCE, 'Lớp thực hành nghề tối đa 18 người.', 'Môn quốc phòng: lớp 40 người.', false, true],
  [DEFENCE, 'Lớp quốc phòng tối đa 18 người.', 'Môn quốc phòng: lớp 40 người.', false, false],
  // what no other says either may be said otherwise
  [DEFENCE, 'Lớp thực hành nghề tối đa 18 người.', 'Lớp lý thuyết 40 người.', false, false],
  [HOURS, 'Tiêu chuẩn: một nhiệm kỳ.', 'Định mức giờ chuẩn là 40.', true, true],
  [HOURS, 'Tiêu chuẩn: một nhiệm kỳ.', 'Định mức giờ chuẩn là 40.', false, false],
  [BOUND, 'Không quá 18 người.', 'Tối đa 40 người.', false, false]
])('%j: “%s” beside “%s”, half of a word aside %s: %s', (asked, own, other, half, left) => {
  const hits = [own, other].map((text) =>
    aHit({ text, trail: [], provisionKey: text, document: { title: 'Quy định' } })
  )
  const found = { ...evidence(hits), asked }
  const best = rankCandidates('Lớp bao nhiêu người?', found).find(({ hit }) => hit === hits[0])
  expect(best && leavesWordOut(best, hits.slice(1), asked, half)).toBe(left)
})
