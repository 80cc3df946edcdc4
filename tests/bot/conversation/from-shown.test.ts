import { expect, test } from 'vitest'
import { lineOfShown } from '#bot/conversation/from-shown.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import { aDocument } from './hits.ts'

const text =
  'STT: 1; Thủ tục: Chuyển trường đối với học sinh tiểu học; Nơi nộp: Trường nơi chuyển đến; Thời hạn giải quyết: 02 ngày làm việc; Lệ phí: Không thu'

const shown = {
  kind: 'found',
  document: aDocument({ number: '61/TB-UBND' }),
  provision: {
    key: 'muc-1.bang-1.hang-1',
    address: 'mục 1, bảng, hàng 1',
    trail: [],
    text,
    own: text,
    path: [{ level: 'hang', label: '1' }],
    amendments: []
  },
  validity: 'in_force',
  passageId: '61-tb-ubnd/muc-1.bang-1.hang-1',
  previous: null,
  next: null
} as unknown as Extract<LookUp, { kind: 'found' }>

test.each(['lệ phí', 'le phi', 'có mất tiền không'])('a lone cell is told with what its row is of: %s', (message) => {
  const reply = lineOfShown(message, null, shown)
  expect(reply?.text.split('\n')[0]).toBe('Chuyển trường đối với học sinh tiểu học – Lệ phí: Không thu')
  expect(reply?.citations.map(({ quote }) => quote)).toEqual(['Lệ phí: Không thu'])
})

function shownAs(text: string): Extract<LookUp, { kind: 'found' }> {
  return {
    ...shown,
    provision: {
      ...shown.provision,
      text,
      own: text,
      address: 'mục 6 phần IV',
      path: [{ level: 'muc_so', label: '6' }]
    }
  }
}

const BANNED = 'Không được thu các khoản sau:\na) Tiền vệ sinh lớp học;\nb) Tiền khen thưởng giáo viên.'
const BREACHES =
  '6. Xử lý vi phạm\na) Cảnh cáo thí sinh chép bài.\nb) Đình chỉ thi thí sinh mang điện thoại, trừ giám thị.'

test('a line that what is named begins is told with the line that leads it in', () => {
  expect(lineOfShown('tiền khen thưởng', null, shownAs(BANNED))?.text.split('\n').slice(0, 2)).toEqual([
    'Không được thu các khoản sau:',
    'b) Tiền khen thưởng giáo viên.'
  ])
})

test.each(['đình chỉ thì sao', 'dinh chi thi sao', 'thế đình chỉ'])(
  'a line is named by how it begins: %s',
  (message) => {
    expect(lineOfShown(message, null, shownAs(BREACHES))?.text.split('\n')[0]).toMatch(/^b\) Đình chỉ thi/)
  }
)

test('a line that only mentions what "… thì sao" names is not told', () => {
  expect(lineOfShown('giám thị thì sao', BREACHES, shownAs(BREACHES))).toBeNull()
})
