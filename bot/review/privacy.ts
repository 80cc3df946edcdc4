import { normalise } from '#knowledge/text/normalise.ts'
import { maskAddresses } from './privacy/addresses.ts'
import { maskContacts } from './privacy/contacts.ts'
import { maskNames } from './privacy/names.ts'
import { maskNumbers } from './privacy/numbers.ts'
import { maskSchooling } from './privacy/schooling.ts'

/**
 * Puts a word in brackets in the place of whatever tells who someone is: `[tên]`, `[số điện thoại]`, `[số định danh]` …
 * Works with and without marks, in time linear in the text; masking twice changes nothing more. What questions are made
 * of stays: dates of exams, document numbers, amounts, scores, school years, hotlines.
 */
export function mask(text: string): string {
  const plain = normalise(text.normalize('NFKC'))
  return maskNames(maskSchooling(maskAddresses(maskContacts(maskNumbers(plain)))))
}
