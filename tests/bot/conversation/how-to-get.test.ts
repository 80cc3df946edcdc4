import { expect, test } from 'vitest'
import { mayTellStep, type Step, stepAsked, tellingStep } from '#bot/conversation/how-to-get.ts'
import { type Step as PathStep, type Provision, provisionKey } from '#knowledge/provision.ts'
import { fold } from '#knowledge/text/fold.ts'

const DIEU: Record<string, [heading: string, clauses: string[]]> = {
  '6': [
    'Hỗ trợ ăn trưa cho trẻ mẫu giáo',
    [
      '1. Trẻ em mẫu giáo được hỗ trợ tiền ăn trưa nếu thuộc hộ nghèo.',
      '2. Mức hỗ trợ là 360.000 đồng một tháng, không quá 09 tháng.'
    ]
  ],
  '7': [
    'Hỗ trợ đi lại',
    ['1. Học sinh nhà xa được hỗ trợ 100.000 đồng một tháng.', '2. Học sinh ở xã đảo được thêm 50.000 đồng một tháng.']
  ],
  '8': [
    'Học bổng',
    ['1. Học sinh giỏi được cấp học bổng.', '2. Hồ sơ, thủ tục xét học bổng theo quy định tại Điều 20.']
  ],
  '9': [
    'Hồ sơ',
    [
      '1. Hồ sơ đề nghị hỗ trợ gồm:',
      '2. Nhà trường tra cứu được thông tin thì không yêu cầu nộp giấy tờ tại khoản 1 Điều này.'
    ]
  ],
  '10': [
    'Trình tự, thời hạn',
    [
      '1. Gia đình nộp hồ sơ tại trường trong 30 ngày kể từ ngày khai giảng.',
      '2. Nhà trường xét, gửi hồ sơ đến Phòng Văn hoá – Xã hội chậm nhất ngày 15 tháng 10.',
      '3. Phòng Văn hoá – Xã hội thẩm định trong 10 ngày làm việc kể từ ngày nhận hồ sơ.'
    ]
  ],
  '11': ['Chi trả', ['1. Tiền hỗ trợ ăn trưa được trả hai đợt: đợt 1 trong tháng 11, đợt 2 trong tháng 4.']],
  '12': ['Thủ tục chuyển trường', ['1. Hồ sơ chuyển trường gồm:', '2. Cha mẹ nộp đơn tại trường nơi chuyển đến.']]
}

function provisions(): Provision[] {
  const chapter: PathStep = { level: 'chuong', label: 'III' }
  const made: Provision[] = []
  const add = (path: PathStep[], parent: string | null, heading: string | null, own: string, text: string) =>
    made.push({
      key: provisionKey(path),
      parent,
      path,
      address: '',
      heading,
      own,
      text,
      order: made.length,
      page: null,
      effective: null,
      expires: null
    })
  const head = 'HỖ TRỢ NGƯỜI HỌC'
  add([chapter], null, head, head, head)
  for (const [label, [heading, clauses]] of Object.entries(DIEU)) {
    const dieu: PathStep = { level: 'dieu', label }
    const title = `Điều ${label}. ${heading}`
    add([dieu], provisionKey([chapter]), heading, title, [title, ...clauses].join('\n'))
    clauses.forEach((own, at) => {
      add([dieu, { level: 'khoan', label: `${at + 1}` }], provisionKey([dieu]), null, own, own)
    })
  }
  return made
}

const all = provisions()

function told(step: Step, key: string): string | null {
  const shown = all.find((one) => one.key === key)
  return shown ? (tellingStep(step, shown, all)?.key ?? null) : 'not there'
}

test.each<[string, Step]>([
  ['hồ sơ gồm gì', 'papers'],
  ['cần giấy tờ gì', 'papers'],
  ['hồ sơ', 'papers'],
  ['nộp ở đâu', 'place'],
  ['gửi đơn ở đâu', 'place'],
  ['hạn nộp', 'deadline'],
  ['thời hạn nộp', 'deadline'],
  ['nộp trong bao lâu', 'deadline'],
  ['khi nào nhận được tiền', 'payment'],
  ['trả tiền khi nào', 'payment'],
  ['bao nhiêu tiền', 'amount'],
  ['mức hỗ trợ bao nhiêu', 'amount']
])('"%s" asks for the %s', (message, step) => {
  expect(stepAsked(message)).toBe(step)
  expect(stepAsked(fold(message))).toBe(step)
})

test.each(['hồ sơ chuyển trường gồm gì', 'lớp 6 nộp ở đâu', 'bao lâu', 'ai duyệt', 'nộp học phí ở đâu', 'khi nào thi'])(
  '"%s" names something itself, or asks for no step',
  (message) => {
    expect(stepAsked(message)).toBeNull()
  }
)

test('the steps towards what is granted are told from the articles of its chapter that are of steps only', () => {
  expect(told('papers', 'dieu-6.khoan-2')).toBe('dieu-9.khoan-1')
  expect(told('place', 'dieu-6.khoan-2')).toBe('dieu-10.khoan-1')
  expect(told('deadline', 'dieu-6.khoan-1')).toBe('dieu-10.khoan-1')
  expect(told('papers', 'dieu-7.khoan-1')).toBe('dieu-9.khoan-1')
})

test('when something is paid is told of that alone', () => {
  expect(told('payment', 'dieu-6.khoan-1')).toBe('dieu-11.khoan-1')
  expect(told('payment', 'dieu-7.khoan-1')).toBeNull()
})

test('how much is told from the one clause of the article that tells money', () => {
  expect(told('amount', 'dieu-6.khoan-1')).toBe('dieu-6.khoan-2')
  expect(told('amount', 'dieu-7.khoan-1')).toBeNull()
  expect(told('amount', 'dieu-8.khoan-1')).toBeNull()
})

test('an article that says by what other rule its papers go has none of its chapter', () => {
  expect(told('papers', 'dieu-8.khoan-1')).toBeNull()
  expect(told('place', 'dieu-8.khoan-1')).toBeNull()
})

test('of two that may tell a step none does', () => {
  const twice = all.map((one) =>
    one.key === 'dieu-9.khoan-2' ? { ...one, own: '2. Hồ sơ đề nghị hỗ trợ trực tuyến gồm:' } : one
  )
  const shown = all.find(({ key }) => key === 'dieu-6.khoan-2') as Provision
  expect(tellingStep('papers', shown, twice)).toBeNull()
})

test('what is not granted has the steps of its own article only', () => {
  expect(told('papers', 'dieu-12.khoan-2')).toBe('dieu-12.khoan-1')
  expect(told('deadline', 'dieu-12.khoan-2')).toBeNull()
})

test('lines that name no paper are no answer to what papers are needed', () => {
  expect(mayTellStep('papers', 'a) Thuộc hộ nghèo hoặc hộ cận nghèo;')).toBe(false)
  expect(mayTellStep('papers', 'a) Đơn đề nghị theo mẫu của trường;')).toBe(true)
  expect(mayTellStep('payment', 'Trẻ em từ 3 đến 5 tuổi được hỗ trợ tiền ăn trưa')).toBe(false)
  expect(mayTellStep('payment', 'Thời gian chi: Tháng 9')).toBe(true)
})

const PLAN: Provision[] = [
  ['muc-la-ma-iii', null, 'TUYỂN SINH VÀO LỚP 6'],
  ['muc-la-ma-iii.muc-so-3', 'muc-la-ma-iii', 'Hồ sơ'],
  ['muc-la-ma-iii.muc-so-4', 'muc-la-ma-iii', 'Thời gian'],
  ['muc-la-ma-iii.muc-so-5', 'muc-la-ma-iii', 'Sửa thông tin']
].map(([key, parent, heading], order) => ({
  ...(all[0] as Provision),
  key: key as string,
  parent: parent as string | null,
  heading: heading as string,
  own: heading as string,
  text: heading as string,
  order
}))

test('beside what is of papers stands what is headed by the time, but not beside a thing of its own', () => {
  expect(tellingStep('deadline', PLAN[1] as Provision, PLAN)?.key).toBe('muc-la-ma-iii.muc-so-4')
  expect(tellingStep('papers', PLAN[2] as Provision, PLAN)?.key).toBe('muc-la-ma-iii.muc-so-3')
  expect(tellingStep('deadline', PLAN[3] as Provision, PLAN)).toBeNull()
})
