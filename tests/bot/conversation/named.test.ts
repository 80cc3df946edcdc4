import { expect, test } from 'vitest'
import { isAboutNamed, namedIn, namesAnother } from '#bot/conversation/named.ts'
import { schoolsIn } from '#bot/conversation/schools.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { aHit } from './hits.ts'

test.each([
  ['Sư phạm Tiếng Anh Đại học Huế lấy bao nhiêu điểm?', ['hue']],
  ['thu khoa dau vao truong hoa sen duoc mien hoc phi khong', ['hoa sen']],
  ['Thủ khoa đầu vào HUTECH được miễn bao nhiêu học phí?', ['hutech']],
  ['trường uef có mấy ngành', ['uef']],
  ['Trường Tiểu học Vĩnh Am có xe đưa đón không?', ['vinh am']],
  ['sinh viên bách khoa hủy học phần trước bao lâu', ['bach khoa']],
  ['sinh vien ptit huy hoc phan truoc bao lau', ['ptit']],
  ['sv neu điểm quá trình chiếm bao nhiêu', ['neu']],
  ['sinh viên NEU rút học phần', ['neu']],
  ['sv neu truot mon thi sao', []],
  ['đi học neu ốm thì sao', []],
  ['sinh viên kinh tế học mấy năm', []],
  ['sinh viên thương mại điện tử học gì', []],
  ['sinh viên CLC đóng bao nhiêu', []],
  ['học bên ngoại thương thì sao', ['ngoai thuong']],
  ['Trường em tuyển mấy lớp 10?', []],
  ['Học THPT rồi thi IELTS được không?', []],
  ['đại học chính quy học mấy năm', []],
  ['TRƯỜNG ĐẠI HỌC TUYỂN SINH THẾ NÀO', []]
])('the schools named in “%s” are %j', (question, schools) => {
  expect(schoolsIn(question)).toEqual(schools)
})

test('a letter that labels a kind is no part of the name behind it', () => {
  expect(namedIn('Học bổng loại A Bách Khoa mấy điểm?').names).toEqual(['bach khoa'])
  expect(namedIn('Trường ở huyện A Lưới tuyển mấy lớp?').names).toEqual(['a luoi'])
})

const isTold = (question: string, document: Partial<DocumentRecord>, text = 'Miễn 100% học phí toàn khóa.') => {
  const hit = aHit({ text, trail: [], document })
  return isAboutNamed(hit, namedIn(question, [hit]))
}

test("another school's own paper does not answer; one of no school, of the same, or that says its short name does", () => {
  const question = 'Thủ khoa vào HUTECH được miễn bao nhiêu học phí?'
  expect(isTold(question, { issuer: 'TRƯỜNG ĐẠI HỌC VĂN HIẾN' })).toBe(false)
  expect(isTold(question, { issuer: null, title: 'Học phí của Trường Đại học Văn Hiến' })).toBe(false)
  expect(isTold(question, { issuer: 'Bộ Giáo dục và Đào tạo' })).toBe(true)
  expect(isTold(question, { issuer: 'TRƯỜNG ĐẠI HỌC CÔNG NGHỆ' }, 'HUTECH miễn 100% học phí.')).toBe(true)
  expect(isTold('thu khoa vao dai hoc hue', { issuer: 'TRƯỜNG ĐẠI HỌC KHOA HỌC, ĐẠI HỌC HUẾ' })).toBe(true)
  expect(isTold(question, { issuer: 'TRƯỜNG ĐẠI HỌC (CƠ SỞ 2) [+' })).toBe(false)
  expect(isTold('Thủ khoa vào VHU được miễn gì?', { issuer: 'TRƯỜNG ĐẠI HỌC VĂN HIẾN' })).toBe(true)
})

test('a day or a month is no number of a paper', () => {
  const question = 'Thông tư 21/2025 thay thế thông tư nào?'
  const told = (text: string) => isTold(question, { number: '05/2025/TT-BGDĐT', title: 'Quy định' }, text)
  expect(told('Thông tư này thay thế Thông tư số 28/2009/TT-BGDĐT ngày 21 tháng 10 năm 2009.')).toBe(false)
  expect(told('Thông tư này thay thế khoản 2 Thông tư số 21/2025/TT-BGDĐT.')).toBe(true)
  expect(told('Thực hiện theo Thông tư số 21 năm 2025.')).toBe(true)
})

test('which paper another replaces is told by its own text, or by one that names both', () => {
  const wanted = { serial: '21', year: '2025', kind: null, words: '' }
  const names = (number: string | null, told: string) =>
    namesAnother(aHit({ document: { number } }).document, told, wanted)
  const replaces = 'Thông tư này thay thế Thông tư số 28/2009/TT-BGDĐT.'
  expect(names('21/2025/TT-BGDĐT', replaces)).toBe(true)
  expect(names('05/2025/TT-BGDĐT', replaces)).toBe(false)
  expect(names('05/2025/TT-BGDĐT', 'Thông tư số 21/2025/TT-BGDĐT thay thế Thông tư số 07/2013/TT-BGDĐT.')).toBe(true)
})

test('a number of a school with papers of its own is not told by a rule for all', () => {
  const rule = aHit({
    text: 'Trọng số không dưới 25%.',
    document: { id: 'a', issuer: 'Bộ Giáo dục và Đào tạo', title: 'Quy chế' }
  })
  const own = aHit({
    text: 'Hs3 = 5%.',
    document: { id: 'b', issuer: 'Trường Đại học Công nghệ thông tin', title: 'Đề án' }
  })
  const asked = 'uit nam 2026 diem hoc ba chiem bao nhieu phan tram'
  expect([...namedIn(asked, [rule, own]).others]).toEqual(['a'])
  expect([...namedIn(asked, [rule]).others]).toEqual([])
  expect([...namedIn('uit co xet hoc ba khong', [rule, own]).others]).toEqual([])
})
