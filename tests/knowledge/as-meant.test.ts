import { expect, test } from 'vitest'
import { asMeant } from '#knowledge/text/as-meant.ts'
import { corpusOf } from '#knowledge/text/vocabulary.ts'
import { vocabulary, vocabularyOf } from './small-corpus.ts'

const CORPUS = corpusOf(vocabulary)

test.each([
  ['hồ sơ dự thi gồm nhữnggif?', 'hồ sơ dự thi gồm những gì?'],
  ['Mức hocj phí baonhiêu?', 'Mức học phí bao nhiêu?'],
  ['điểm liệt bo nhiêu', 'điểm liệt bao nhiêu'],
  ['đăng ký thi tốt nghiệp bao nhieeu điểm', 'đăng ký thi tốt nghiệp bao nhiêu điểm'],
  ['tuyển sinh lop10 công khai', 'tuyển sinh lop 10 công khai']
])('what was meant by “%s” is “%s”', (typed, meant) => {
  expect(asMeant(typed, CORPUS)).toBe(meant)
})

test.each([
  'Trường Đại học Vinh tuyển sinh lớp 10?',
  'Ngành 7480201CN lấy bao nhiêu điểm?',
  'Học sinh VHU nộp hồ sơ dự thi ở đâu?',
  'Thông tư 29/2024/TT-BGDĐT, khoản 2 Điều 4',
  'hoc phi truong mam non',
  '',
  '?!'
])('“%s” is left as it was typed', (typed) => {
  expect(asMeant(typed, CORPUS)).toBe(typed)
})

test('a number stands beside anything, though the corpus has another word there', () => {
  const corpus = corpusOf(vocabularyOf(`${'Phòng cấp bản sao\n'.repeat(12)}Ba môn thi\nHọc sinh tiểu học`))
  expect(asMeant('học sinh cấp ba', corpus)).toBe('học sinh cấp ba')
})
