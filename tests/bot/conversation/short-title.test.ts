import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { compose } from '#bot/conversation/compose.ts'
import type { Decision } from '#bot/conversation/decide.ts'
import type { Reply } from '#bot/conversation/reply.ts'
import { aHit, evidenceFor } from './hits.ts'

const lines = (reply: Reply) => reply.text.split('\n')

test('a short title stands below the heading that says of what it is; of its points only the one asked for is shown', () => {
  const question = 'Khi nào công bố kết quả tuyển sinh lớp 1?'
  const hit = {
    text: '4. Thời gian\na) Đăng ký trực tuyến: từ ngày 01 tháng 7 năm 2026.\nb) Công bố kết quả: ngày 15 tháng 7 năm 2026.\nc) Nhập học: ngày 16 tháng 7 năm 2026.',
    trail: ['II. TUYỂN SINH VÀO LỚP 1'],
    address: 'mục 4 phần II'
  }
  const [best] = rankCandidates(question, evidenceFor(question, [aHit(hit)]))
  const shown = lines(
    compose(question, { kind: 'answer', hits: [aHit(hit)], whole: false, confidence: 0.9, best } as Decision)
  )
  expect(shown.slice(0, 4)).toEqual([
    'Tuyển sinh vào lớp 1:',
    'Thời gian',
    'b) Công bố kết quả: ngày 15 tháng 7 năm 2026.',
    expect.stringContaining('điểm b mục 4 phần II')
  ])
  expect(
    lines(compose('Tuyển sinh lớp 1 ra sao?', { kind: 'answer', hits: [aHit(hit)], whole: false, confidence: 0.9 }))
  ).toContain('c) Nhập học: ngày 16 tháng 7 năm 2026.')
})
