import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { isNoSyllable } from '#knowledge/text/syllable-shape.ts'
import { aHit, evidenceFor } from './hits.ts'

test.each([
  ['ielts', true],
  ['uit', true],
  ['toan', false],
  ['a', false],
  ['2026', false]
])('%s could be no Vietnamese syllable: %s', (folded, foreign) => {
  expect(isNoSyllable(folded)).toBe(foreign)
})

test('a foreign name that a document has anywhere in what was found names all of it', () => {
  const question = 'UIT tuyển bao nhiêu chỉ tiêu?'
  const shown = (other: string) => {
    const row = aHit({ id: 'a/dieu-1', text: 'Trường tuyển 100 chỉ tiêu.', trail: [] })
    const site = aHit({ id: 'a/dieu-2', text: other, trail: [] })
    const ranked = rankCandidates(question, evidenceFor(question, [row, site]))
    return ranked.find(({ hit }) => hit.passage.id === 'a/dieu-1')?.signs.shown ?? 0
  }
  expect(shown('Xem https://uit.edu.vn.')).toBeGreaterThan(shown('Xem https://vhu.edu.vn.'))
})
