import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { excerpt, opening } from '#bot/conversation/excerpt.ts'

const long = (what: string) => `${what} ${'được tổ chức theo kế hoạch chung của nhà trường, '.repeat(4)}hằng năm`
const points = (letters: string) => [...letters].map((letter) => `${letter}) ${long(`Việc ${letter}`)};`)

const DEFINITIONS = [
  'Điều 5. Từ ngữ',
  'Các từ dưới đây được hiểu như sau:',
  ...'123456'.replace(/./g, '$&. Từ là chữ\n').trim().split('\n')
]

const SHOWN: [string, string[], number, RegExp[]][] = [
  [
    'the list a plain sentence below the heading leads in',
    ['Điều 5. Từ ngữ', 'Các từ dưới đây được hiểu như sau:', ...points('abcdeg')],
    330,
    [/^Điều 5\. Từ ngữ$/, /^Các từ .*:$/, /^a\) Việc a/, /^b\) Việc b/, /^… và \d mục nữa\.$/]
  ],
  [
    'the first points of every khoản that leads in a list',
    ['Điều 6. Điều kiện', '1. Người được đăng ký:', ...points('abcd'), '2. Người không được đăng ký:', ...points('ab')],
    500,
    [/^Điều 6/, /^1\. .*:$/, /^a\) Việc a/, /^… và \d mục nữa\.$/, /^2\. .*:$/, /^a\) Việc a/]
  ]
]

test.each(SHOWN)('of a long article is shown: %s', (_, lines, room, wanted) => {
  const text = lines.join('\n')
  const shown = opening(text, room)
  expect(shown.text.length).toBeLessThanOrEqual(room)
  const told = shown.text.split('\n')
  for (const [i, pattern] of wanted.entries()) {
    const at = told.findIndex((line) => pattern.test(line))
    expect([i, at]).not.toEqual([i, -1])
    told.splice(0, at + 1)
  }
  for (const { start, end } of shown.spans) expect(text.slice(start, end)).toContain(lines[0])
  expect(shown.whole).toBe(false)
})

test('where all fits nothing is left out', () => {
  const text = DEFINITIONS.join('\n')
  expect(opening(text, 600)).toMatchObject({ text, whole: true })
  expect(opening(text, 120).text).toMatch(/1\. Từ là chữ\n2\. Từ là chữ\n(?:.*\n)*… và \d mục nữa\.$/)
})

test.each([160, 180, 200, 230, 260, 300, 400])('in %i characters no list is followed by its count alone', (room) => {
  const lines = ['Điều 7. Hồ sơ', `1. ${long('Gồm')}:`, ...points('ab'), `2. ${long('Nơi nộp')}.`]
  const shown = opening(lines.join('\n'), room).text
  expect(shown.length).toBeLessThanOrEqual(room)
  expect(shown).not.toMatch(/1\. .*\n… và/)
})

test('a point too long to show stands below its lead, which says whether it is allowed or forbidden', () => {
  const point = `b) Dạy thêm ${'cho học sinh của lớp mình '.repeat(8)}để thu tiền;`
  const text = ['1. Không được dạy thêm trong các trường hợp sau:', 'a) Ở tiểu học;', point].join('\n')
  const span = { start: text.indexOf('b) '), end: text.length }
  const shown = excerpt(text, 'Có được dạy thêm không?', askedFor('Có được dạy thêm không?'), 160, {
    span,
    place: null
  })
  expect(shown.text).toMatch(/^Không được dạy thêm trong các trường hợp sau:\nDạy thêm cho học sinh/)
  expect(shown.text.length).toBeLessThanOrEqual(160)
  expect(shown.point).toBe('b')
})

const DUTIES = [
  'Điều 41. Đánh giá',
  '1. Việc đánh giá được thực hiện hằng năm theo kế hoạch của đơn vị, có ý kiến của tập thể và của người đứng đầu.',
  '2. Hồ sơ đánh giá bao gồm:',
  ...points('abcd').map((point) => point.slice(0, 70)),
  '3. Người đứng đầu đơn vị chịu trách nhiệm về kết quả đánh giá của đơn vị mình trước cấp trên và trước pháp luật.'
]

test('the list that was asked for has the room, and what stands beside it its head', () => {
  const shown = opening(DUTIES.join('\n'), 460, 'Hồ sơ đánh giá gồm những gì?').text.split('\n')
  expect(shown.filter((line) => /^[a-d]\) Việc/.test(line))).toHaveLength(4)
  expect(shown[1]).toMatch(/^1\. .{20,80}…$/)
})

test('a lead whose list finds no room ends open', () => {
  const shown = opening(DUTIES.join('\n'), 190, 'Ai chịu trách nhiệm?').text
  expect(shown).not.toMatch(/:\n(?:3\.|…)/)
})

test('of points that begin alike and are cut there one is shown', () => {
  const alike = (at: number) =>
    `${at}. Hồ sơ đăng ký thường trú đối với người quy định tại khoản ${at} Điều 20 ${'của Luật này '.repeat(5)}`
  const shown = opening(['Điều 21. Hồ sơ', ...[1, 2, 3, 4, 5, 6].map(alike)].join('\n'), 420, 'Hồ sơ').text
  const cut = shown.split('\n').flatMap((line) => (line.endsWith('…') ? [line.replace(/^\d\. /, '')] : []))
  expect(new Set(cut).size).toBe(cut.length)
})

test('who asks for standards gets them all, and not the point with most of their words', () => {
  const text = [
    '2. Phó hiệu trưởng phải bảo đảm các tiêu chuẩn sau đây:',
    'a) Có phẩm chất, đạo đức tốt;',
    'b) Có đủ sức khỏe;',
    `c) Phó hiệu trưởng trường công lập bảo đảm tiêu chuẩn ${'theo quy định của pháp luật '.repeat(6)};`
  ].join('\n')
  const question = 'Tiêu chuẩn của phó hiệu trưởng trường công lập'
  const span = { start: text.indexOf('c) ') + 3, end: text.length }
  const shown = excerpt(text, question, askedFor(question), 220, { span, place: null }).text
  expect(shown).toMatch(/^Phó hiệu trưởng .*:\na\) .*\nb\) /)
})
