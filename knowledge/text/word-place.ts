import { isAbbreviation } from './abbreviations.ts'
import { LABELLED } from './politeness.ts'
import { fullForms } from './short-forms.ts'
import type { Token } from './tokenise.ts'
import { isSetAside, type Seen } from './vocabulary.ts'

/** Where a word stands in a question, so far as it tells how the word is to be read. */
export interface Place {
  /** A number, a part of a document's number, or a letter that names something: meant as typed. */
  exact: boolean
  /** The corpus never has it beside the words it was typed with. */
  lonely: boolean
  beforeNumber: boolean
  /** It opens "bao nhiêu", "bao lâu": with what stands before it, it makes no word. */
  asks: boolean
  /** What would make "bao nhiêu" with the word beside it; null where that is no half of it. */
  half: 'bao' | 'nhieu' | null
}

/** The places of the words of `text`, which is normalised and in lower case. `labels` are letters that name something. */
export function placesOf(tokens: readonly Token[], text: string, labels: ReadonlySet<string>, seen: Seen): Place[] {
  return tokens.map((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    return {
      exact: isExact(token, text) || isLabel(token, before, labels),
      lonely: isLonely(token, before, after, seen),
      beforeNumber: /^(?:\d|số$|so$)/.test(after?.surface ?? ''),
      half: before?.folded === 'bao' ? 'nhieu' : /^nhi[êe]u$/.test(after?.surface ?? '') ? 'bao' : null,
      asks: token.folded === 'bao' && AFTER_BAO.has(after?.folded ?? '')
    }
  })
}

const AFTER_BAO = new Set(['nhieu', 'lau', 'gio', 'xa'])

/** What stands in capitals: letters, "khối A", "ông B", and short names, "VHU", that are none of the field's. A text all in capitals names none. */
export function labelsIn(text: string): ReadonlySet<string> {
  if (!/\p{Ll}/u.test(text)) return new Set()
  const words = (text.match(/(?<![\p{L}\p{M}\d])(?:\p{Lu}|\p{Lu}{3,7})(?![\p{L}\p{M}\d])/gu) ?? []).map((word) =>
    word.toLowerCase()
  )
  return new Set(words.filter((word) => word.length === 1 || !(isAbbreviation(word) || fullForms(word).length > 0)))
}

/** Numbers, and what slashes or hyphens join to one: the parts of `24/2024/TT-BGDĐT`, but not of `hs/sv`. */
function isExact({ surface, start, end }: Token, text: string): boolean {
  if (/^\d/.test(surface)) return true
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, start - LONGEST_NUMBER), start))?.[0] ?? ''
  const after = /^[^\s]*/.exec(text.slice(end, end + LONGEST_NUMBER))?.[0] ?? ''
  if (BEHIND_CODE.test(before)) return true
  return /[/-]$/.test(before) || /^[/-]/.test(after) ? /\d/.test(before + after) : false
}

/** `7480201CN` is a programme of its own; `3tr`, `12th` are numbers of something. */
const BEHIND_CODE = /\d{4}$/

/** Letters of a document's number looked at on either side. */
const LONGEST_NUMBER = 24

function isLabel(token: Token, before: Token | undefined, labels: ReadonlySet<string>): boolean {
  return labels.has(token.surface) || (token.surface.length === 1 && LABELLED.has(before?.folded ?? ''))
}

/** Whether the corpus never has a word beside its neighbours, where it could have: grammar words are not indexed. */
function isLonely(token: Token, before: Token | undefined, after: Token | undefined, seen: Seen): boolean {
  if (isSetAside(token.surface)) return false
  const beside = [before, after].filter((word) => word !== undefined && !isSetAside(word.surface))
  return beside.length > 0 && !beside.some((word) => word && isPair(word, token, seen))
}

function isPair(word: Token, token: Token, seen: Seen): boolean {
  const [first, second] = word.start < token.start ? [word, token] : [token, word]
  return seen(`${first.folded}_${second.folded}`) > 0
}
