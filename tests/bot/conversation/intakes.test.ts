import { expect, test } from 'vitest'
import { gradesIn } from '#bot/conversation/cases/grades.ts'
import { intakesIn, isOfOtherIntake, seekIntake } from '#bot/conversation/cases/intakes.ts'

test.each([
  ['Thi vào lớp 10 mấy giờ?', ['10']],
  ['thi vao 10 ngay nao', ['10']],
  ['Tuyển thẳng lớp 6', ['6']],
  ['tuyen sinh lop muoi', ['10']],
  ['khong dat thi sau bao lau duoc thi lai', []],
  ['day qua dinh muc thi mot tuan toi da bao nhieu', []],
  ['vào 10 giờ', []],
  ['vào ngày 10/6', []],
  ['Học sinh lớp 10', []],
  ['lên lớp 6', []],
  ['Tuyển sinh trung học phổ thông', ['10']],
  ['Quy chế tuyển sinh THCS và tuyển sinh THPT', ['6', '10']],
  [
    'Quy chế tuyển sinh trung học cơ sở và tuyển sinh trung học phổ thông ban hành kèm theo Thông tư 30 về ưu tiên tuyển sinh trung học phổ thông như sau',
    ['10']
  ],
  ['Thi tốt nghiệp môn Toán', ['tốt nghiệp']],
  ['Điểm xét tốt nghiệp', ['tốt nghiệp']],
  ['xet cong nhan tot nghiep thcs', []],
  ['Đã tốt nghiệp THPT', []]
])('“%s” names %j', (text, intakes) => {
  expect([...intakesIn(text)]).toEqual(intakes)
})

const OF_SCHOOLS = { title: 'Kế hoạch tuyển sinh đầu cấp', issuer: 'UBND xã' }
const UNIVERSITY = { title: 'Thông báo phúc khảo', issuer: 'Trường Đại học Văn Hiến' }

test.each([
  ['Tuyển thẳng lớp 6', ['Tuyển thẳng: học sinh khuyết tật', 'IV. Tuyển sinh vào lớp 10'], OF_SCHOOLS, true],
  ['Tuyển thẳng lớp 10', ['Tuyển thẳng: học sinh khuyết tật', 'IV. Tuyển sinh vào lớp 10'], OF_SCHOOLS, false],
  ['Tuyển thẳng lớp 6', ['Tuyển thẳng: học sinh khuyết tật'], OF_SCHOOLS, false],
  ['Thi tốt nghiệp môn Toán bao nhiêu phút?', ['Toán 90 phút', 'Quy chế tuyển sinh THCS và THPT'], OF_SCHOOLS, true],
  ['Điểm xét vào lớp 10', ['Điểm xét tốt nghiệp gồm …'], OF_SCHOOLS, true],
  ['Phúc khảo lớp 10 lệ phí bao nhiêu?', ['Lệ phí phúc khảo: 50.000đ'], UNIVERSITY, true],
  ['Phúc khảo lệ phí bao nhiêu?', ['Lệ phí phúc khảo: 50.000đ'], UNIVERSITY, false],
  ['Điểm thi tốt nghiệp', ['Xét theo điểm ba môn'], UNIVERSITY, false]
])('“%s” ← %j is of another intake: %s', (question, texts, document, other) => {
  expect(isOfOtherIntake(intakesIn(question), texts, document)).toBe(other)
})

test.each([
  ['học sinh lớp 9', 'lớp 10', 'Tuyển sinh vào lớp 10', true],
  ['học sinh lớp 9', 'lớp 10', 'Học phí', false],
  ['học sinh lớp 8', 'lớp 10', 'Tuyển sinh vào lớp 10', false],
  ['học sinh lớp 5', 'lớp 6', 'Tuyển sinh vào lớp 6', true]
])('“%s” seek %s under “%s”: %s', (told, asked, heading, seek) => {
  expect(seekIntake(gradesIn(told), gradesIn(asked), [heading])).toBe(seek)
})
