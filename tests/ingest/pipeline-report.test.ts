import { expect, test } from 'vitest'
import { showProgress } from '#ingest/progress.ts'
import { report } from '#ingest/report.ts'
import { aDocument } from './a-document.ts'

function screen(terminal: boolean) {
  const state = { shown: '', time: 0 }
  const write = (text: string) => {
    state.shown += text
  }
  return { state, progress: showProgress({ write, terminal, now: () => state.time }) }
}

test('short work shows no progress, long work shows rate and time left', () => {
  const { state, progress } = screen(true)
  state.time = 1_000
  progress.step(1, 100)
  expect(state.shown).toBe('')
  state.time = 10_000
  progress.step(25, 100)
  expect(state.shown).toContain('Đang nạp 25/100 · 2,5 văn bản/giây · còn khoảng 30 giây')
  progress.end()
  expect(state.shown.endsWith('\r\u001b[K')).toBe(true)
})

test('a log gets whole lines, seldom', () => {
  const { state, progress } = screen(false)
  for (let step = 1; step <= 300; step++) {
    state.time = step * 100
    progress.step(step, 600)
  }
  expect(state.shown.split('\n').filter((line) => line !== '')).toHaveLength(3)
  expect(state.shown).not.toContain('\r')
})

test('the summary counts everything and names what a person must look at', () => {
  const document = aDocument({ number: '5/2026/QĐ-UBND', kind: 'Quyết định', expires: '2026-12-15' })
  const place = (number: number) => ({ key: `dieu-${number}`, address: `Điều ${number}` })
  const changes = { added: [place(4)], removed: [], changed: Array.from({ length: 14 }, (_, i) => place(i)), kept: 3 }
  const summary = report({
    seconds: 75,
    preview: false,
    results: [
      {
        name: 'a.md',
        outcome: {
          kind: 'indexed',
          document,
          provisions: 1200,
          passages: 800,
          warnings: ['Thiếu Điều 3.'],
          changes,
          retimed: [document],
          toReview: []
        }
      },
      { name: 'b.md', outcome: { kind: 'unchanged', document, retired: true } },
      { name: 'c.pdf', outcome: { kind: 'refused', reason: 'Tệp rỗng.', advice: 'Chép lại.' } }
    ]
  })
  for (const line of [
    '3 tệp, trong 1 phút 15 giây',
    '1 văn bản (1 phiên bản mới)',
    '1 tệp (1 thuộc văn bản đã thôi dùng)',
    '1.200',
    'Thêm: Điều 4\n',
    'Điều 11 và 2 phần khác\n',
    'Quyết định 5/2026/QĐ-UBND: hết hiệu lực từ ngày 15/12/2026',
    '- a.md\n    Thiếu Điều 3.',
    '- c.pdf\n    Lý do: Tệp rỗng.\n    Cách xử lý: Chép lại.'
  ]) {
    expect(summary).toContain(line)
  }
})

test('a warning that many files share is said once, with their names', () => {
  const results = ['a.md', 'b.md', 'c.md', 'd.md'].map((name) => ({ name, outcome: warned('Chung.') }))
  const own = { name: 'e.md', outcome: warned('Riêng.') }
  const said = report({ seconds: 1, preview: false, results: [...results, own] })
  expect(said.split('Chung.')).toHaveLength(2)
  expect(said).toContain('- 4 tệp: Chung.\n    a.md\n    b.md\n    c.md\n    d.md\n- e.md\n    Riêng.')
})

function warned(warning: string) {
  const counts = { provisions: 1, passages: 1, changes: null, retimed: [], toReview: [] }
  return { kind: 'indexed' as const, document: aDocument(), warnings: [warning], ...counts }
}
