import { expect, test } from 'vitest'
import { deniedIn, isOfDenied } from '#bot/conversation/cases/denied.ts'

test.each([
  ['Em là người dân tộc nhưng không ở xã đặc biệt khó khăn, cộng mấy điểm?', ['xa dac biet kho khan']],
  ['em khong o xa dac biet kho khan, cong may diem', ['xa dac biet kho khan']],
  ['Em không phải con liệt sĩ mà là cháu liệt sĩ', ['con liet si']],
  ['Học sinh không thuộc hộ nghèo có được miễn không?', ['ho ngheo']],
  ['hs ko thuoc ho ngheo co duoc mien khong', ['ho ngheo']],
  ['Em không có hộ khẩu ở xã đặc biệt khó khăn thì sao?', ['xa dac biet kho khan']],
  ['Dân tộc Mường thường trú ở phường cộng mấy điểm?', ['xa dac biet kho khan']],
  ['tre binh thuong vao lop 1 muon may tuoi', ['khuyet tat']],
  ['Nhà ở thành phố hay xã đặc biệt khó khăn?', []],
  ['Học sinh có phải đóng học phí không?', []],
  ['Em không phải đóng học phí à?', []],
  ['Nhà em không ở xa trường', []],
  ['Học sinh mất thẻ có được thi không, ở xã Vĩnh Am', []]
])('“%s” denies %j', (question, denied) => {
  expect(deniedIn(question).map((words) => words.join(' '))).toEqual(denied)
})

const HARD = 'Người dân tộc thiểu số có nơi thường trú ở xã đặc biệt khó khăn được cộng 0,5 điểm.'

test.each([
  ['Em không ở xã đặc biệt khó khăn, được cộng mấy điểm?', HARD, true],
  ['em khong o xa dac biet kho khan, duoc cong may diem', HARD, true],
  ['Em không ở xã đặc biệt khó khăn, được cộng mấy điểm?', 'Người dân tộc thiểu số được cộng 0,25 điểm.', false],
  ['Em không thuộc diện 3 thì cộng mấy điểm?', 'Người dân tộc thiểu số không thuộc diện 3 được cộng 0,25 điểm.', false],
  ['Em ở xã đặc biệt khó khăn, được cộng mấy điểm?', HARD, false],
  ['Em không thuộc hộ nghèo có được miễn không?', 'Học sinh thuộc hộ nghèo được miễn.', true],
  ['Em không thuộc hộ nghèo có được miễn không?', 'Học sinh ngoài hộ nghèo được giảm 50%.', false]
])('“%s” ← “%s” rules for what is not so: %s', (question, line, other) => {
  expect(isOfDenied(deniedIn(question), [line])).toBe(other)
})
