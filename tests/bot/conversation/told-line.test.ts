import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const best = (question: string, hit: AHit) => rankCandidates(question, evidenceFor(question, [aHit(hit)]))[0]

test.each([
  ['Trẻ 5 tuổi có được vào lớp 1 không?', /^Không nhận trẻ em chưa đủ 6 tuổi/],
  ['tre 5 tuoi co duoc vao lop 1 khong', /^Không nhận trẻ em chưa đủ 6 tuổi/],
  ['Trẻ em khuyết tật có được vào lớp 1 ở tuổi cao hơn không?', /^Trẻ em khuyết tật/]
])('of two points the one that bounds what the case is measured by answers: %s', (question, line) => {
  const text = [
    '1. Đối tượng vào lớp 1',
    'a) Trẻ em khuyết tật được vào lớp 1 ở tuổi cao hơn tuổi quy định không quá 03 tuổi.',
    'b) Không nhận trẻ em chưa đủ 6 tuổi.'
  ].join('\n')
  const found = best(question, { text, trail: ['II. Tuyển sinh vào lớp 1'] })
  expect(text.slice(found?.span.start, found?.span.end)).toMatch(line)
})

test('the caption of a picture is no rule', () => {
  const text = 'Vật dụng cấm mang vào phòng thi năm 2025? Điều kiện thi ra sao? (Hình ảnh Internet)'
  expect(best('Vật dụng nào cấm mang vào phòng thi?', { text, trail: [] })).toBeUndefined()
})
