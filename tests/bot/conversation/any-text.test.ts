import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedOtherwise } from '#bot/conversation/asked-otherwise.ts'
import { choose } from '#bot/conversation/choose.ts'
import { standAlone } from '#bot/conversation/follow-up.ts'
import { severalQuestions } from '#bot/conversation/several.ts'
import { aHit, evidenceFor } from './hits.ts'

/** What people and papers write, and what nobody would: brackets, signs of patterns, loose marks. */
const piece = fc.oneof(
  fc.constantFrom(
    'Trường Đại học ',
    'TRƯỜNG ',
    'học VHU ',
    'dai hoc hue ',
    'Thông tư 21/2025 ',
    'điểm chuẩn ',
    'cấp 3 '
  ),
  fc.constantFrom(
    'có được miễn không',
    'bao nhiêu ',
    'là gì',
    'còn ',
    'Câu hỏi: a; Trả lời: ',
    'năm 2025–2026 ',
    '5.1. A\n'
  ),
  fc.constantFrom('(', '[', '+*?', '\\', '$^', '|', '{2,', '\u0301', '\u200b', '😀', '\n'),
  fc.string({ unit: 'binary', maxLength: 8 })
)
const written = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

test('no question and no paper makes the choice of an answer fail', () => {
  fc.assert(
    fc.property(written, written, written, written, (said, issued, title, text) => {
      const [question, issuer] = [`${said} học VHU`, `TRƯỜNG ${issued}`]
      const hit = aHit({ text, trail: [title], document: { issuer, title, number: null, period: title } })
      for (const read of [
        () => choose(question, evidenceFor(question, [hit]), '2026-05-10'),
        () => askedOtherwise(question),
        () => severalQuestions(question),
        () => standAlone(question, title)
      ])
        expect(read).not.toThrow()
    }),
    { numRuns: 300 }
  )
})
