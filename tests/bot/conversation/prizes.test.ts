import { expect, test } from 'vitest'
import { isOfOtherPrize, prizesIn } from '#bot/conversation/cases/prizes.ts'

const MARKS = 'Giải nhất được cộng 1,5 điểm; giải nhì 1,0 điểm; giải ba 0,5 điểm.'

test.each([
  ['Giải khuyến khích cấp tỉnh cộng mấy điểm?', MARKS, true],
  ['giai khuyen khich cap tinh cong may diem', MARKS, true],
  ['Giải ba cấp tỉnh cộng mấy điểm?', MARKS, false],
  ['Đạt giải cấp tỉnh cộng mấy điểm?', MARKS, false],
  ['Giải khuyến khích cộng mấy điểm?', 'Giải nhất, nhì, ba, khuyến khích: 01 điểm.', false],
  ['Giải nhất có được tuyển thẳng không?', 'Đạt giải ba trở lên được tuyển thẳng.', false],
  ['Giải khuyến khích có được tuyển thẳng không?', 'Đạt giải ba trở lên được tuyển thẳng.', true],
  ['Giải nhất cộng mấy điểm?', 'Học sinh đạt giải quốc gia được tuyển thẳng.', false]
])('“%s” ← “%s” is of other prizes: %s', (question, line, other) => {
  expect(isOfOtherPrize(prizesIn(question), line)).toBe(other)
})
