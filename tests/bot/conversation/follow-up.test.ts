import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nameGiven, standAlone } from '#bot/conversation/follow-up.ts'
import { fold } from '#knowledge/text/fold.ts'

/** What was asked, what is said next, and what that means. */
const PAIRS = `
Học phí lớp 9 bao nhiêu? | thế còn lớp 6? | Học phí lớp 6 bao nhiêu?
Học phí lớp 9 bao nhiêu? | còn lớp 6 thì sao ạ | Học phí lớp 6 bao nhiêu?
Học phí lớp 9 bao nhiêu? | lớp 6 thì sao | Học phí lớp 6 bao nhiêu?
Học phí lớp 9 bao nhiêu? | lớp 6? | Học phí lớp 6 bao nhiêu?
Học phí lớp 9 bao nhiêu? | vậy lớp một | Học phí lớp một bao nhiêu?
Học phí THCS bao nhiêu? | còn mầm non thì sao | Học phí mầm non bao nhiêu?
Học phí bao nhiêu? | còn THCS thì sao | Học phí bao nhiêu, THCS
Học phí lớp 6 bao nhiêu? | thế còn học phí lớp 9? | Học phí lớp 9 bao nhiêu?
Học phí lớp 6 năm học 2025-2026 là bao nhiêu? | năm học 2026-2027? | Học phí lớp 6 năm học 2026-2027 là bao nhiêu?
Tuyển sinh lớp 6 năm 2026 bắt đầu khi nào? | vậy năm 2025? | Tuyển sinh lớp 6 năm 2025 bắt đầu khi nào?
Tuyển sinh lớp 6 năm nay bắt đầu khi nào? | còn năm sau? | Tuyển sinh lớp 6 năm sau bắt đầu khi nào?
Tuyển sinh lớp 6 năm 2026 bắt đầu khi nào? | còn lớp 10 | Tuyển sinh lớp 10 năm 2026 bắt đầu khi nào?
Thi vào lớp 10 khi nào? | thế thi tốt nghiệp thì sao | thi tốt nghiệp khi nào?
Lệ phí thi tốt nghiệp bao nhiêu? | còn thi vào lớp 10 | Lệ phí thi vào lớp 10 bao nhiêu?
Môn Toán thi lúc mấy giờ? | còn môn Văn? | môn Văn thi lúc mấy giờ?
Môn Toán thi lúc mấy giờ? | môn Lịch sử thì sao | môn Lịch sử thi lúc mấy giờ?
Môn Toán thi lúc mấy giờ? | Ngữ văn? | Ngữ văn thi lúc mấy giờ?
Thi tốt nghiệp vào ngày nào? | mấy giờ? | Thi tốt nghiệp, mấy giờ?
Thi tốt nghiệp vào ngày nào? | ở đâu vậy | Thi tốt nghiệp, ở đâu vậy
Hồ sơ vào lớp 1 gồm những gì? | cái đó nộp ở đâu | Hồ sơ vào lớp 1, nộp ở đâu
Hồ sơ vào lớp 1 gồm những gì? | nộp ở đâu | Hồ sơ vào lớp 1, nộp ở đâu
Hồ sơ vào lớp 1 gồm những gì? | khi nào nộp | Hồ sơ vào lớp 1, khi nào nộp
Hồ sơ vào lớp 1 gồm những gì? | hạn chót khi nào ạ | Hồ sơ vào lớp 1, hạn chót khi nào ạ
Hồ sơ vào lớp 1 gồm những gì? | nộp online được không | Hồ sơ vào lớp 1, nộp online được không
Hồ sơ vào lớp 1 gồm những gì? | vậy lớp 6? | Hồ sơ vào lớp 6 gồm những gì?
Xin chuyển trường cần giấy tờ gì? | mất bao lâu | Xin chuyển trường, mất bao lâu
Xin chuyển trường cần giấy tờ gì? | có mất tiền không | Xin chuyển trường, có mất tiền không
Xin chuyển trường cần giấy tờ gì? | lệ phí bao nhiêu ạ | Xin chuyển trường, lệ phí bao nhiêu ạ
Xin chuyển trường cần giấy tờ gì? | thủ tục đó làm online được không | Xin chuyển trường, làm online được không
Xin chuyển trường cần giấy tờ gì? | thế số điện thoại liên hệ? | Xin chuyển trường, số điện thoại liên hệ
Quên căn cước có được vào thi không? | còn quên thẻ dự thi thì sao | quên thẻ dự thi có được vào thi không?
Quên căn cước có được vào thi không? | thẻ dự thi thì sao | thẻ dự thi có được vào thi không?
Học sinh đến muộn có được thi không? | còn giám thị thì sao | giám thị có được thi không?
Giáo viên có được dạy thêm không? | thế học sinh tiểu học thì sao | học sinh tiểu học có được dạy thêm không?
Giáo viên có được dạy thêm không? | ở tiểu học thì sao? | Giáo viên có được dạy thêm không, tiểu học
Học phí lớp 6 bao nhiêu? | còn học sinh khuyết tật thì sao | học sinh khuyết tật, Học phí lớp 6 bao nhiêu?
Học phí lớp 6 bao nhiêu? | còn bảo hiểm y tế? | bảo hiểm y tế lớp 6 bao nhiêu?
Học phí lớp 6 bao nhiêu? | lớp 9 nộp ở đâu | Học phí lớp 9, nộp ở đâu
Học phí lớp 6 bao nhiêu? | ai được miễn | Học phí lớp 6, ai được miễn
Học phí lớp 6 bao nhiêu? | tiểu học | Học phí tiểu học bao nhiêu?
Học phí lớp 6 bao nhiêu? | vì sao vậy | Học phí lớp 6, vì sao vậy
Giáo viên tiểu học nuôi con nhỏ được giảm mấy tiết? | Còn giáo viên chủ nhiệm thì sao? | giáo viên chủ nhiệm được giảm mấy tiết?
Giáo viên tiểu học nuôi con nhỏ được giảm mấy tiết? | còn giáo viên nam thì sao | giáo viên nam tiểu học nuôi con nhỏ được giảm mấy tiết?
Giáo viên tiểu học nuôi con nhỏ được giảm mấy tiết? | nếu con 13 tháng thì sao | Giáo viên tiểu học nuôi con nhỏ được giảm mấy tiết, nếu con 13 tháng
Giáo viên chủ nhiệm được giảm mấy tiết? | còn hiệu trưởng thì sao? | hiệu trưởng được giảm mấy tiết?
Giáo viên chủ nhiệm được giảm mấy tiết? | còn học sinh lớp trưởng? | học sinh lớp trưởng được giảm mấy tiết?
Giáo viên năm học 2025-2026 được nghỉ mấy ngày? | còn nhân viên thư viện | nhân viên thư viện năm học 2025-2026 được nghỉ mấy ngày?
Định mức tiết dạy của giáo viên tiểu học là bao nhiêu? | còn hiệu trưởng | Định mức tiết dạy của hiệu trưởng là bao nhiêu?
Học sinh bị ốm có được thi không? | còn học sinh đi muộn | học sinh đi muộn có được thi không?
Phó hiệu trưởng dạy mấy tiết? | còn hiệu trưởng ạ | hiệu trưởng dạy mấy tiết?
Học phí Trường Đại học Vinh năm 2023 là bao nhiêu? | còn ngành luật | Học phí Trường Đại học Vinh năm 2023 là bao nhiêu, ngành luật
Học phí Trường Đại học Vinh năm 2023 là bao nhiêu? | còn Trường Đại học Huế? | Học phí Trường Đại học Huế năm 2023 là bao nhiêu?
Điểm trúng tuyển ngành Sư phạm Toán học năm 2023 | còn ngành giáo dục tiểu học? | Điểm trúng tuyển ngành giáo dục tiểu học năm 2023
Điểm trúng tuyển ngành Sư phạm Toán học Trường Đại học Vinh năm 2023 là bao nhiêu? | còn ngành luật nhỉ | Điểm trúng tuyển ngành luật Trường Đại học Vinh năm 2023 là bao nhiêu?
Học sinh đi muộn có được thi không? | còn trường hợp bị ốm | trường hợp bị ốm có được thi không?
Bảo hiểm xã hội của giáo viên xã Hòa Bình là bao nhiêu? | còn xã Tân Lập | Bảo hiểm xã hội của giáo viên xã Tân Lập là bao nhiêu?
Trường hợp nào được miễn học phí ở Trường Đại học Vinh? | còn Trường Đại học Huế | Trường hợp nào được miễn học phí ở Trường Đại học Huế?
Xã Hòa Bình có mấy trường? | còn xã Tân Lập | xã Tân Lập có mấy trường?
Lệ phí phúc khảo môn Toán là bao nhiêu? | còn thi lại | Lệ phí thi lại là bao nhiêu?
Hồ sơ dự thi gồm những gì? | còn chuyển trường | Hồ sơ chuyển trường gồm những gì?
Học phí lớp 6 bao nhiêu? | còn tiền ăn | tiền ăn lớp 6 bao nhiêu?
Học phí lớp 6, có được miễn không | nộp cho ai | Học phí lớp 6, nộp cho ai
Học phí lớp 6 bao nhiêu? | có ai được miễn không | Học phí lớp 6, có ai được miễn không
Học phí lớp 6 bao nhiêu? | ở đâu ghi vậy | Học phí lớp 6 bao nhiêu?
Học phí lớp 6 bao nhiêu? | dạ là sao ạ | Học phí lớp 6 bao nhiêu?
Giáo viên chủ nhiệm được giảm mấy tiết? | không phải, em hỏi tổ phó chuyên môn | tổ phó chuyên môn được giảm mấy tiết?
Giáo viên chủ nhiệm được giảm mấy tiết? | không phải, em hỏi tổ phó được nghỉ mấy ngày | tổ phó được nghỉ mấy ngày
Giáo viên chủ nhiệm được giảm mấy tiết? | ý em là tổ trưởng | tổ trưởng được giảm mấy tiết?
Giáo viên chủ nhiệm được giảm mấy tiết? | không, em hỏi tổ trưởng cơ | tổ trưởng được giảm mấy tiết?
Giáo viên chủ nhiệm được giảm mấy tiết? | à nhầm, bí thư đoàn trường | bí thư đoàn trường được giảm mấy tiết?
Giáo viên có học sinh đạt giải tỉnh được thưởng bao nhiêu? | không, ý em là giải quốc gia | Giáo viên có học sinh đạt giải quốc gia được thưởng bao nhiêu?
Học phí lớp 6 năm 2023 là bao nhiêu? | nhầm, năm 2024 | Học phí lớp 6 năm 2024 là bao nhiêu?
Học phí lớp 6 năm 2023 là bao nhiêu? | em hỏi năm 2024 mà | Học phí lớp 6 năm 2024 là bao nhiêu?
Học phí lớp 6 năm 2023 là bao nhiêu? | à quên, năm 2024 | Học phí lớp 6 năm 2024 là bao nhiêu?
Con tôi học lớp 5 có được chuyển trường không? | còn con lớp 3 thì sao | Con tôi học lớp 3 có được chuyển trường không?
Phúc khảo thi tốt nghiệp nộp trước ngày nào? | lớp 10 thì sao | Phúc khảo tuyển sinh vào lớp 10 nộp trước ngày nào?
Quên thẻ dự thi | quên căn cước thì sao | quên căn cước
Trẻ mẫu giáo được hỗ trợ bao nhiêu? | không phải mẫu giáo, lớp 1 cơ | Trẻ lớp 1 được hỗ trợ bao nhiêu?
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string])

/** Short, and still about something of their own. */
const ALONE = `
Học phí lớp 6 bao nhiêu?
Học phí bao nhiêu?
Học bổng bao nhiêu tiền?
Khai giảng ngày nào?
Nghỉ hè từ ngày nào?
Phúc khảo ở đâu?
Phúc khảo mất bao nhiêu tiền?
Dạy thêm có bị cấm không?
Học thêm mấy buổi một tuần?
Lịch thi tốt nghiệp?
Bảo hiểm y tế bao nhiêu tiền?
Đồng phục có bắt buộc không?
Học bạ mất thì làm lại ở đâu?
Tuyển sinh lớp 10 khi nào?
Thi vào lớp 10 có mấy môn?
Đăng ký nguyện vọng ở đâu?
Chuyển trường cần giấy tờ gì?
Giáo viên có được dạy thêm không?
Trẻ 5 tuổi có được vào lớp 1 không?
Con tôi bị ốm thì có được thi lại không?
con toi hoc lop 5 co duoc chuyen truong khong
Mang máy tính vào phòng thi được không?
Đi muộn 15 phút có được thi không?
Điểm liệt là bao nhiêu?
Điểm ưu tiên cộng mấy điểm?
Học sinh khuyết tật được hỗ trợ gì?
Trường nào tuyển lớp 6?
Bán trú đóng bao nhiêu?
Sữa học đường có mất tiền không?
Mất thẻ dự thi thì phải làm gì?
Căn cước hết hạn có thi được không?
Khoản 2 Điều 5 Thông tư 29 nói gì?
Nghị quyết 71 nói gì về lương giáo viên?
Hội phụ huynh thu quỹ có đúng không?
Thi tốt nghiệp năm 2026 vào ngày nào?
Học sinh lớp 12 được miễn thi khi nào?
Bạo lực học đường báo cho ai?
Thi lại môn Toán ở đâu?
Nhập học muộn có được không?
Miễn học phí cho ai?
Không phải đóng học phí đúng không?
Không có bằng tốt nghiệp có được thi không?
Nhầm số báo danh thì phải làm gì?
À quên căn cước có được vào thi không?
Quên căn cước có được vào thi không?
Em hỏi học phí lớp 6 trường công lập
Không ai giúp em cả
Sao không ai trả lời
Sao không trả lời em
Có ai nộp chưa
Có ai ở đây không
Không thấy ai trả lời hết
Thế à
Vậy hả
Không, tôi chưa nộp
Không ạ
Mẫu đơn lấy ở đâu?
Theo thông tư nào thì giáo viên được nghỉ hè?
Ai quy định mức học phí?
`
  .trim()
  .split('\n')

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** A bare "the" may be thẻ as well as thế, so it stays where it is. */
const withoutThe = (text: string) => plain(text).replace(/\bthe /g, '')

test.each(PAIRS)('after “%s”, “%s” is “%s”', (last, said, meant) => {
  expect(standAlone(said, last)).toBe(meant)
})

test.each(PAIRS)('after “%s”, “%s” means the same without marks', (last, said, meant) => {
  const [bareLast, bareSaid] = [fold(last), fold(said)]
  const understood = standAlone(bareSaid, bareLast)
  if (understood !== null) expect(withoutThe(understood)).toBe(withoutThe(meant))
})

test('of follow-ups typed without marks at least nine in ten are understood', () => {
  const understood = PAIRS.filter(
    ([last, said, meant]) => plain(standAlone(fold(said), fold(last)) ?? '') === plain(meant)
  )
  expect(understood.length / PAIRS.length).toBeGreaterThanOrEqual(0.9)
})

const FIXTURES = ['samples', 'real'].flatMap((name) =>
  readFileSync(new URL(`../../fixtures/questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text as string)
)

test('what stands alone stays as it is, whatever was asked before it', () => {
  const lasts = [...new Set(PAIRS.map(([last]) => last))].slice(0, 6)
  const spellings = [...ALONE, ...ALONE.map(fold), ...FIXTURES]
  const rewritten = lasts.flatMap((last) => spellings.filter((text) => standAlone(text, last) !== null))
  expect(rewritten).toEqual([])
})

test('a school subject is a question of its own where none was spoken of', () => {
  const said = 'môn Toán thi mấy giờ'
  expect(standAlone(said, 'Hồ sơ vào lớp 6 gồm những gì?')).toBeNull()
  expect(standAlone(said, 'Môn Văn thi tốt nghiệp ngày nào?')).toMatch(/tốt nghiệp/)
})

test.each([
  ['thế hộ nghèo thì sao ạ', 'hộ nghèo'],
  ['xe máy thì sao', 'xe máy'],
  ['trường Cầu Đông', 'trường Cầu Đông'],
  ['lệ phí thì sao', null],
  ['nộp ở đâu', null],
  ['cái đó thì sao', null],
  ['là sao', null],
  ['không, ý em là lớp 6', null]
])('“%s” names %s', (text, name) => {
  expect(nameGiven(text)).toBe(name)
})
