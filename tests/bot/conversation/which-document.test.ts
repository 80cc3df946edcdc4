import { expect, test } from 'vitest'
import { compose } from '#bot/conversation/compose.ts'
import { aDocument } from './hits.ts'

const laws = ['CƯ TRÚ', 'DU LỊCH'].map((title) => aDocument({ id: title, number: null, kind: 'Luật', title }))

test('of papers without a number it is asked which by name', () => {
  const { text } = compose('điều 5', { kind: 'clarify', documents: laws, wanted: 'Điều 5' })
  expect(text).toContain('• Luật Cư trú\n• Luật Du lịch\n')
  expect(text).toContain('gõ kèm tên văn bản')
})

test('where some have one, their number is asked for', () => {
  const documents = [...laws, aDocument()]
  expect(compose('điều 5', { kind: 'clarify', documents, wanted: 'Điều 5' }).text).toContain('gõ kèm số ký hiệu')
})
