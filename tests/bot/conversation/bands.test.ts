import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { casesAsked, isOfOtherBand } from '#bot/conversation/cases/bands.ts'
import { definesAsked } from '#bot/conversation/cases/definitions.ts'
import { fold } from '#knowledge/text/fold.ts'

test.each([
  ['Người trên 18 tuổi bị đưa đi cai nghiện bao lâu?', ['18 tuoi …']],
  ['con em 15 tuoi co duoc di lam khong', ['15 tuoi 15']],
  ['Người chưa đủ 18 tuổi cần giấy tờ gì?', ['0 tuoi 18']],
  ['Người từ đủ 12 tuổi đến dưới 18 tuổi thì sao?', ['12 tuoi 18']],
  ['Từ 14 tuổi đến 16 tuổi thì sao?', ['14 tuoi 16']],
  ['Trẻ từ 3 đến 6 tuổi học gì?', ['3 tuoi 6']],
  ['Từ 12 tuổi hay từ 14 tuổi?', []],
  ['Bao nhiêu tuổi vào lớp 1?', []],
  ['xa co 40% dan toc thieu so', ['40 % 40']],
  ['Lớp 12 năm nay thi mấy môn?', []],
  ['Ngày 5 tháng 6 thi môn gì?', []],
  ['Giáo viên dạy mấy tiết 1 tuần?', []],
  ['Trường 28 lớp trở lên, 1.500 học sinh, được mấy phó hiệu trưởng?', ['28 lop …', '1500 hoc sinh 1500']],
  ['được 24,5 điểm có đậu không', ['24.5 diem 24.5']],
  ['Xã có 40% dân tộc thì 30% cán bộ có đủ không?', []]
])('“%s” tells its case by %j', (question, cases) => {
  const told = casesAsked(question).map(
    ({ unit, from, to }) => `${from} ${unit} ${to === Number.POSITIVE_INFINITY ? '…' : Math.round(to * 100) / 100}`
  )
  expect(told).toEqual(cases)
})

const BAND = 'Xã có tỷ lệ người dân tộc thiểu số từ 50% đến dưới 70% dân số: tỷ lệ cán bộ tối thiểu là 40%;'
const LAST = 'Xã có tỷ lệ người dân tộc thiểu số trên 70% dân số: tỷ lệ cán bộ tối thiểu là 50%.'

test.each([
  ['Trên 18 tuổi thì bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', true],
  ['17 tuổi thì bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', false],
  ['18 tuổi thì bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', true],
  ['Chưa đủ 18 tuổi thì sao?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', false],
  ['Nuôi con dưới 36 tháng được giảm mấy tiết?', 'Giáo viên nuôi con dưới 12 tháng tuổi được giảm 04 tiết.', true],
  ['nuoi con duoi 36 thang duoc giam may tiet', 'Giáo viên nuôi con dưới 12 tháng tuổi được giảm 04 tiết.', true],
  ['Nuôi con dưới 6 tháng được giảm mấy tiết?', 'Giáo viên nuôi con dưới 12 tháng tuổi được giảm 04 tiết.', false],
  // what is above an age limit is answered by the limit
  ['7 tuổi có được miễn không?', 'Trẻ em dưới 6 tuổi được miễn.', false],
  ['7 tuổi thì được gì?', 'Trẻ em dưới 6 tuổi: được miễn.', false],
  ['Được nghỉ bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', false],
  ['Xã có 40% dân tộc thiểu số thì tỷ lệ cán bộ bao nhiêu?', BAND, true],
  ['Xã có 60% dân tộc thiểu số thì tỷ lệ cán bộ bao nhiêu?', BAND, false],
  ['xa 70 phan tram dan toc thieu so thi ty le can bo bao nhieu', BAND, true],
  ['Xã có 60% dân tộc thiểu số thì tỷ lệ cán bộ bao nhiêu?', LAST, true],
  ['Xã có 75% dân tộc thiểu số thì tỷ lệ cán bộ bao nhiêu?', LAST, false],
  ['Được 85 điểm xếp loại gì?', 'Từ 80 điểm đến 89 điểm: loại tốt;', false],
  ['Được 92 điểm xếp loại gì?', 'Từ 80 điểm đến 89 điểm: loại tốt;', true],
  ['Trường 20 lớp có mấy phó hiệu trưởng?', 'Trường có từ 28 lớp trở lên được bố trí 02 người.', true],
  ['Trường 30 lớp có mấy phó hiệu trưởng?', 'Trường có từ 28 lớp trở lên được bố trí 02 người.', false],
  ['Nghỉ 8 tháng thì giảm mấy tiết?', 'Nếu nghỉ từ 3 tháng đến dưới 6 tháng thì giảm 02 tiết.', true],
  ['Phòng 20 m2 được mấy người ở?', 'Phòng dưới 15 m2: 02 người.', true],
  ['Con thương binh 85% được cộng mấy điểm?', 'Cộng 0,25 điểm: con thương binh suy giảm sức lao động dưới 81%.', true],
  [
    'Con thương binh 85% được cộng mấy điểm?',
    'Cộng 0,5 điểm: con thương binh suy giảm sức lao động từ 81% trở lên.',
    false
  ],
  // what is ruled is no case
  ['Học 5 năm mới xong thì bao lâu?', 'Thời gian đào tạo từ 3 năm đến 4 năm.', false],
  ['Bị phạt 7 năm thì sao?', 'Phạt tù từ 3 năm đến 5 năm đối với các hành vi sau:', false],
  ['Thực hành 80% có được không?', 'Tỷ lệ: thực hành chiếm từ 50% đến 70%.', false],
  ['Thiếu 5 điểm có được vào không?', 'Thí sinh đạt từ 20 điểm trở lên được xét.', false],
  ['Ôn 10 ngày thi môn gì?', 'Kỳ thi từ 3 ngày đến 5 ngày thi ba môn.', false],
  ['Lớp có 45 học sinh thì mấy giáo viên?', 'Lớp học từ 3 đến 5 tuổi: 02 giáo viên.', false]
])('“%s” ← “%s” is of another band: %s', (question, told, other) => {
  expect(isOfOtherBand(casesAsked(question), [told], askedFor(question))).toBe(other)
})

test.each([
  ['Người 31 tuổi có phải thanh niên không?', 'Thanh niên là công dân Việt Nam từ đủ 16 tuổi đến 30 tuổi.', true],
  ['nguoi 31 tuoi co phai la thanh nien khong', 'Thanh niên là công dân Việt Nam từ đủ 16 tuổi đến 30 tuổi.', true],
  ['Người 31 tuổi có được vay vốn không?', 'Thanh niên là công dân Việt Nam từ đủ 16 tuổi đến 30 tuổi.', false],
  ['Người 31 tuổi có phải thanh niên không?', 'Trẻ em là người dưới 16 tuổi.', false]
])('“%s” ← “%s” says by what bound one is that: %s', (question, line, defines) => {
  expect(definesAsked(fold(question), line)).toBe(defines)
})
