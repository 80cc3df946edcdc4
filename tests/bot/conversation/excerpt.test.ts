import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { type Excerpt, excerpt } from '#bot/conversation/excerpt.ts'

const STANDARDS = `2. Hiệu trưởng trường trung cấp, trường cao đẳng phải có đủ các tiêu chuẩn sau đây:
a) Có phẩm chất, đạo đức tốt, đã có ít nhất 05 năm làm công tác giảng dạy hoặc tham gia quản lý giáo dục nghề nghiệp;
b) Có bằng đại học trở lên đối với hiệu trưởng trường trung cấp; có bằng thạc sỹ trở lên đối với hiệu trưởng trường cao đẳng;
c) Đã qua đào tạo, bồi dưỡng về nghiệp vụ quản lý giáo dục nghề nghiệp;
d) Có đủ sức khỏe; bảo đảm độ tuổi để tham gia ít nhất một nhiệm kỳ hiệu trưởng đối với việc bổ nhiệm lần đầu.`

function shown(text: string, question: string, room: number, place?: string): Excerpt {
  const start = place === undefined ? -1 : text.indexOf(place)
  const span = { start, end: start + (place?.length ?? 0) }
  const answer = place === undefined ? undefined : { span, place: span }
  const told = excerpt(text, question, askedFor(question), room, answer)
  expect(told.text.length).toBeLessThanOrEqual(room)
  return told
}

test.each(['Tiêu chuẩn hiệu trưởng trường cao đẳng', 'tieu chuan hieu truong truong cao dang'])(
  'of a list cut to its heads the point that names what was asked is whole: %s',
  (question) => {
    const { text } = shown(STANDARDS, question, 430)
    expect(text).toContain('có bằng thạc sỹ trở lên đối với hiệu trưởng trường cao đẳng')
    for (const label of ['a) Có phẩm chất', 'c) Đã qua', 'd) Có đủ']) expect(text).toContain(label)
  }
)

test('where not all points have room those shown are not cut to a few words, and the rest is counted', () => {
  const duties = Array.from(
    { length: 9 },
    (_, i) => `${i + 1}. Việc thứ ${i + 1} ${'của nhà trường trong năm học '.repeat(5)}`
  )
  const { text } = shown(
    ['Điều 5. Nhiệm vụ', 'Nhà trường có các nhiệm vụ:', ...duties].join('\n'),
    'nhiệm vụ của nhà trường',
    430
  )
  const told = text.split('\n').filter((line) => /^\d\./.test(line))
  expect(told.length).toBeGreaterThan(1)
  for (const line of told) expect(line.length).toBeGreaterThan(60)
  expect(text).toMatch(/… và \d mục nữa\.$/)
})

test('of a list of which all is asked for every point is begun, and none told at length', () => {
  const duties = 'abcde'
    .split('')
    .map((label) => `${label}) Thực hiện việc ${label} ${'của khoa trong nhà trường '.repeat(6)};`)
  const text = ['3. Nhiệm vụ của khoa', ...duties].join('\n')
  const best = duties[2] as string
  const { text: told } = excerpt(text, 'Nhiệm vụ của khoa là gì?', askedFor('Nhiệm vụ của khoa là gì?'), 430, {
    span: spanOf(text, best),
    place: null
  })
  for (const label of 'abcde') expect(told).toContain(`\n${label}) `)
})

test('of a long sentence its beginning is shown above the clause that answers', () => {
  const filler = 'được công khai trên trang thông tin điện tử, trên các phương tiện thông tin đại chúng, '
  const text = `1. Thông tin tuyển sinh (gồm chỉ tiêu, ngành và phương thức) ${filler.repeat(5)}chậm nhất 30 ngày trước khi mở đăng ký.`
  const told = shown(text, 'Công khai trước bao nhiêu ngày?', 300, '30 ngày')
  expect(told.text).toMatch(/^Thông tin tuyển sinh .*…\n… trên các .*chậm nhất 30 ngày trước khi mở đăng ký\.$/)
  expect(told.spans.map(({ start, end }) => text.slice(start, end))).toHaveLength(2)
})

test('what answers does not begin inside a bracket', () => {
  const schools = 'đại học quốc gia, đại học vùng, trường thành viên '.repeat(4)
  const text = `1. Quy chế của cơ sở giáo dục ${'do người đứng đầu ký '.repeat(8)}(trừ ${schools}) hoàn thành trước ngày 31 tháng 12 năm 2026.`
  const { text: told } = shown(text, 'Trước ngày nào?', 260, '31 tháng 12 năm 2026')
  expect(told).toMatch(/^Quy chế của cơ sở giáo dục/)
  expect(told.split('\n')[1]).not.toMatch(/^[^(]*\)/)
})

test.each([
  ['Trong đó: giải nhất được cộng 1,0 điểm.', /^Thí sinh có giải được cộng điểm\. Trong đó/],
  ['Trường hợp này được cộng 1,0 điểm.', /^Thí sinh có giải được cộng điểm\. Trường hợp này/],
  ['Thông tư này quy định cộng 1,0 điểm.', /^Thông tư này/],
  ['Giải nhất được cộng 1,0 điểm.', /^Giải nhất/]
])('what refers to the sentence before it stands below that: %s', (sentence, wanted) => {
  const others = 'Nhà trường phổ biến nội quy đến từng thí sinh và gia đình. '.repeat(5)
  const text = `1. ${others}Thí sinh có giải được cộng điểm. ${sentence} ${others}`
  expect(shown(text, 'Được cộng mấy điểm?', 260, '1,0 điểm').text).toMatch(wanted)
})

test('what leads in a list that is not shown is marked as open', () => {
  const text = '3. Tuyển sinh theo 03 phương thức, gồm:'
  expect(shown(text, 'Có mấy phương thức?', 300)).toMatchObject({
    text: 'Tuyển sinh theo 03 phương thức, gồm: …',
    whole: false
  })
})

test('the cell that only counts a row is left off', () => {
  expect(shown('STT: 1.16; Chỉ tiêu: Giáo dục Mầm non; 300', 'Chỉ tiêu bao nhiêu?', 300).text).toBe(
    'Chỉ tiêu: Giáo dục Mầm non; 300'
  )
  expect(shown('TT: Thông tư; Số: 3; Ngày: 4', 'Số mấy?', 300).text).toMatch(/^TT: Thông tư/)
})

test('a sentence that counts off what is to be handed in is shown whole, and not as one of a list', () => {
  const step =
    'Người đăng ký trực tiếp đến Công an xã nơi thường trú để đăng ký sơ tuyển; mang theo bản chính hoặc bản sao học bạ, giấy khai sinh và Căn cước.'
  const others = ['Công an xã đối chiếu người đến đăng ký với ảnh trong giấy tờ rồi ghi vào sổ theo dõi của mình.']
  const text = ['Thủ tục đăng ký sơ tuyển', ...[step, ...others, ...others, ...others].map((line) => `- ${line}`)].join(
    '\n'
  )
  const question = 'Đăng ký sơ tuyển ở Công an xã phải mang theo giấy tờ gì?'
  const shown = excerpt(text, question, askedFor(question), 260, { span: spanOf(text, step), place: null })
  expect(shown.text).toContain(step)
})

const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
