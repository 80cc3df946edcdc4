import { expect, test } from 'vitest'
import { otherEdition } from '#bot/conversation/editions.ts'

const law = { kind: 'Luật', title: 'PHÒNG, CHỐNG MA TÚY', number: null, issued: null, effective: '2022-01-01' }

test.each([
  ['Theo Luật Phòng, chống ma túy năm 2025 thì cai nghiện bao lâu?', '2025'],
  ['luat phong chong ma tuy 2000 quy dinh gi', '2000'],
  ['Theo Luật Phòng, chống ma túy năm 2021 thì cai nghiện bao lâu?', null],
  ['Theo Luật Phòng, chống ma túy, năm 2025 cai nghiện ở đâu?', '2025'],
  ['Luật Phòng, chống ma túy cho cai nghiện từ năm nào?', null],
  ['Theo Luật Giáo dục năm 2019 thì sao?', null]
])('“%s” is of another year: %s', (question, year) => {
  expect(otherEdition(question, law)).toBe(year)
})

test('a number tells the year, and without any nothing is known', () => {
  const question = 'Luật Phòng, chống ma túy năm 2022 quy định gì?'
  expect(otherEdition(question, { ...law, number: '73/2021/QH14' })).toBe('2022')
  expect(otherEdition(question, { ...law, effective: null })).toBeNull()
})
