import { expect, test } from 'vitest'
import { storyIn, tellsOfStory } from '#bot/conversation/story.ts'
import { aHit } from './hits.ts'

test.each([
  ['con tôi năm nay lên lớp 1. cho tôi hỏi hồ sơ gồm những gì?', 'hồ sơ gồm những gì?', 'con tôi năm nay lên lớp 1.'],
  [
    'Nhà em sắp có bé vào lớp 6. Em thắc mắc hồ sơ cần những gì',
    'hồ sơ cần những gì',
    'Nhà em sắp có bé vào lớp 6. Em'
  ],
  ['em dang lo lam. mon van thi bao nhieu phut', 'mon van thi bao nhieu phut', 'em dang lo lam.'],
  ['quên căn cước có được vào thi không ạ, em lo quá', 'quên căn cước có được vào thi không ạ', 'em lo quá'],
  [
    'Gia đình em là hộ nghèo, xin hỏi được hỗ trợ ăn trưa bao nhiêu',
    'được hỗ trợ ăn trưa bao nhiêu',
    'Gia đình em là hộ nghèo,'
  ]
])('a question with a story: %s', (text, asks, tells) => {
  expect(storyIn(text)).toEqual({ asks, tells })
})

test.each([
  'Hồ sơ vào lớp 1 gồm những gì?',
  'Học sinh khuyết tật, hộ nghèo có được miễn học phí không?',
  'Nộp hồ sơ ở đâu, trong bao nhiêu ngày?',
  'Cho em hỏi hồ sơ vào lớp 1 gồm những gì',
  'ai không biết chữ thì làm bài thế nào'
])('no story beside the question: %s', (text) => {
  expect(storyIn(text)).toBeNull()
})

test.each([
  ['con tôi năm nay lên lớp 1', true],
  ['Em lo quá', true],
  ['Lần đầu có con đi học nên em lo quá', true],
  ['Gia đình em là hộ nghèo', true],
  ['Con tôi bị khuyết tật', false],
  ['Con tôi không học lớp 1', false],
  ['Con tôi học trường tư thục', false]
])('a provision for poor households takes account of: %s', (tells, expected) => {
  const hit = aHit({ text: '2. Trẻ em thuộc hộ nghèo được hỗ trợ ăn trưa 160.000 đồng một tháng.', trail: [] })
  expect(tellsOfStory(hit, tells)).toBe(expected)
})
