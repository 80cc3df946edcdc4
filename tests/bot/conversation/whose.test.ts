import { expect, test } from 'vitest'
import { askedOf, isOfAnother, isSurelyOf, whoseAfter, whoseIn } from '#bot/conversation/whose.ts'
import { fold } from '#knowledge/text/fold.ts'
import { aHit } from './hits.ts'

const ENTRY = 'tuyển sinh vào lớp 10'
const FINAL = 'kỳ thi tốt nghiệp trung học phổ thông'

test.each([
  ['Thi vào lớp 10 môn gì', ENTRY],
  ['em thi lớp 10', ENTRY],
  ['Vào lớp 10 có mấy môn', ENTRY],
  ['Hồ sơ vào lớp 1', 'tuyển sinh vào lớp 1'],
  ['Lịch thi tốt nghiệp THPT 2026', FINAL],
  ['Học phí lớp 9 bao nhiêu', 'lớp 9'],
  ['Chuyển trường thcs cần gì', 'thcs'],
  ['Giải thể phân hiệu trường nghề mấy ngày', 'giáo dục nghề nghiệp']
])('“%s” is asked of %s', (question, words) => {
  expect(whoseIn(question)).toEqual({ words })
  expect(whoseAfter(question, null)).toBe(words)
})

test.each([
  ['điểm liệt là bao nhiêu', FINAL],
  ['nộp ở đâu', FINAL],
  ['phuc khao the nao', FINAL],
  ['Tuyển sinh lớp 1, lớp 6 khi nào', null],
  ['Giấy chứng nhận tốt nghiệp khi nào có', null]
])('after “%s” the talk is of %s', (question, words) => {
  expect(whoseAfter(question, FINAL)).toBe(words)
})

test('only what leaves open of which exam it is, is asked of the one in talk', () => {
  expect(askedOf('phúc khảo thế nào?', ENTRY)).toBe(`phúc khảo thế nào, ${ENTRY}`)
  expect(askedOf('phúc khảo thi tốt nghiệp thế nào', ENTRY)).toBeNull()
  expect(askedOf('khoản 2 Điều 5 Thông tư 29', ENTRY)).toBeNull()
  expect(askedOf('phúc khảo thế nào', null)).toBeNull()
})

const AT_THE_END = aHit({
  text: '1. Bài thi từ 1,0 điểm trở xuống bị điểm liệt.',
  trail: ['XÉT CÔNG NHẬN TỐT NGHIỆP'],
  document: { title: 'Hướng dẫn tổ chức kỳ thi tốt nghiệp trung học phổ thông năm 2026' }
})
const SIXTH = aHit({
  text: 'b) Học bạ cấp tiểu học.',
  trail: ['TUYỂN SINH VÀO LỚP 6', 'Hồ sơ'],
  document: { title: 'Tuyển sinh vào lớp 1, lớp 6 và phối hợp tuyển sinh vào lớp 10' }
})
const LUNCH = aHit({ text: 'Mức hỗ trợ là 360.000 đồng.', trail: ['Hỗ trợ'], document: { title: 'Quy định hỗ trợ' } })

test.each([
  [`điểm liệt, ${ENTRY}`, AT_THE_END, true],
  [`điểm liệt, ${FINAL}`, AT_THE_END, false],
  ['nộp học bạ không, tuyển sinh vào lớp 1', SIXTH, true],
  ['nộp học bạ không, tuyển sinh vào lớp 6', SIXTH, false],
  [`được hỗ trợ bao nhiêu, ${ENTRY}`, LUNCH, false]
])('%s', (asked, hit, isOther) => {
  expect(isOfAnother(asked, hit, '2026-11-29')).toBe(isOther)
  expect(isOfAnother(fold(asked), hit, '2026-11-29')).toBe(isOther)
})

test('what is surely of an exam names it near, or else in its title', () => {
  expect(isSurelyOf('tuyển sinh vào lớp 6', SIXTH)).toBe(true)
  expect(isSurelyOf('tuyển sinh vào lớp 1', SIXTH)).toBe(false)
  expect(isSurelyOf(FINAL, AT_THE_END)).toBe(true)
  expect(isSurelyOf('lớp 9', LUNCH)).toBe(false)
})
