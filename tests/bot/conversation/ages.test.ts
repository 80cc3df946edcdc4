import { expect, test } from 'vitest'
import { ageAsked, isOfOtherAge } from '#bot/conversation/ages.ts'

test.each([
  ['Người trên 18 tuổi bị đưa đi cai nghiện bao lâu?', { from: 18, to: Number.POSITIVE_INFINITY }],
  ['con em 15 tuoi co duoc di lam khong', { from: 15, to: 16 }],
  ['Người chưa đủ 18 tuổi cần giấy tờ gì?', { from: 0, to: 18 }],
  ['Người từ đủ 12 tuổi đến dưới 18 tuổi thì sao?', { from: 12, to: 18 }],
  ['Từ 14 tuổi đến 16 tuổi thì sao?', { from: 14, to: 17 }],
  ['Từ 12 tuổi hay từ 14 tuổi?', null],
  ['Bao nhiêu tuổi vào lớp 1?', null]
])('“%s” speaks of the age %j', (question, age) => {
  expect(ageAsked(question)).toEqual(age)
})

test.each([
  ['Trên 18 tuổi thì bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', true],
  ['17 tuổi thì bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', false],
  ['18 tuổi thì bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', true],
  ['Chưa đủ 18 tuổi thì sao?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', false],
  // what is above an age limit is answered by the limit
  ['7 tuổi có được miễn không?', 'Trẻ em dưới 6 tuổi được miễn.', false],
  ['Được nghỉ bao lâu?', 'Người từ đủ 12 tuổi đến dưới 18 tuổi là từ đủ 06 tháng.', false]
])('“%s” ← “%s” is of another age: %s', (question, told, other) => {
  expect(isOfOtherAge(ageAsked(question), told)).toBe(other)
})
