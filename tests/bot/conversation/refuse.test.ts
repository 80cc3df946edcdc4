import { expect, test } from 'vitest'
import { compose } from '#bot/conversation/compose.ts'
import type { Decision } from '#bot/conversation/decide.ts'
import { aDocument } from './hits.ts'

test('each refusal names what is missing', () => {
  const refuse = (because: Extract<Decision, { kind: 'abstain' }>['because']) =>
    compose('?', { kind: 'abstain', because, confidence: 0.2 })
  expect(refuse({ kind: 'not_this', lacks: 'level', asked: 'lớp 10' })).toMatchObject({
    outcome: 'abstain',
    reason: 'weak_evidence'
  })
  expect(refuse({ kind: 'not_this', lacks: 'level', asked: 'lớp 10' }).text).toContain('không phải cho lớp 10')
  expect(refuse({ kind: 'no_such_document', wanted: 'thông tư 99/2030', held: [] }).text).toContain(
    '“thông tư 99/2030”'
  )
  const missing = { kind: 'no_such_provision' as const, document: aDocument() }
  expect(refuse({ ...missing, wanted: 'Điều 99', missing: null })).toMatchObject({
    reason: 'no_such_provision',
    text: expect.stringMatching(/12\/2026\/QĐ-UBND.*không thấy Điều 99.*kiểm tra lại/)
  })
  expect(refuse({ ...missing, wanted: 'khoản 2 Điều 9', missing: 'Điều 9' })).toMatchObject({
    reason: 'no_such_provision',
    text: expect.stringMatching(/Bản .*12\/2026\/QĐ-UBND mà tôi có bị thiếu Điều 9,/)
  })
  expect(refuse({ kind: 'nothing_found' })).toMatchObject({ reason: 'no_document', citations: [] })
})
