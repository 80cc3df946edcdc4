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
