import { writeOut, writeOutInTwo } from '#knowledge/text/abbreviations.ts'
import { accentedKey } from '#knowledge/text/syllable.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'

/**
 * Words that may come and go without a change of meaning. Short on purpose: "và" and "hoặc", "được", "phải", "chỉ",
 * "trước", "sau", "từ", "đến" and every number are not here, for they are what makes a rule.
 */
const GLUE = new Set('thì là mà sẽ rằng ạ nhé nha này đó ấy của các những thuộc việc'.split(' ').map(accentedKey))

/** Turns of speech that refer to the rules at large, and limit nothing. */
const AT_LARGE = /\s*,?\s*theo quy định(?: của pháp luật)?(?: hiện hành)?(?=\s*[.;,:]|\s*$)/giu

/** Signs before a line that are its place and not its words: "2.", "a)", "–", "Điều 7.". */
const LABEL = /^\s*(?:[Đđ]iều\s+\d+[a-zđ]?\s*[.:]|\d+(?:\.\d+)*[.)]|[a-zđ][.)]|[-–—•*+])\s+/u

/** The sign of a line's place as it counts: `7` for "Điều 7.", `a` for "a)"; null for a dash or none. */
export function labelOf(line: string): string | null {
  const sign = LABEL.exec(line)?.[0].replace(/điều/iu, '') ?? ''
  return sign.toLowerCase().replace(/^[\s.)*•+–—-]+|[\s.):*•+–—-]+$/gu, '') || null
}

/** A line without the sign of its place. */
export function withoutLabel(line: string): string {
  return line.replace(LABEL, '')
}

/** A text as its weighty words in order, line by line without labels, abbreviations written out, numbers in one spelling. */
export function weightyWords(text: string): string[] {
  return text.split('\n').flatMap(wordsOfLine)
}

function wordsOfLine(line: string): string[] {
  const bare = withoutLabel(line).replace(AT_LARGE, '')
  return writeOut(writeOutInTwo(tokenise(bare)))
    .map(({ accented }) => accented)
    .filter((word) => !GLUE.has(word))
}

/** Numbers that hang together, as they are written: dates, hours, ranges, numbers of documents. Their signs matter. */
export function writtenNumbers(text: string): string[] {
  const bare = text.split('\n').map(withoutLabel).join('\n')
  return [...bare.matchAll(/\d+(?:\s?[-–—/:.,]\s?\d+)*\s?%?/g)]
    .map(([number]) => number.replace(/\s/g, '').replace(/[–—]/g, '-'))
    .sort()
}

/** The same words in the same order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at])
}

const CONDITION = /^\s*(?:nếu|khi|trường hợp|đối với|trong trường hợp)\s/iu
const BETWEEN = /,\s*(?:thì\s+)?|\s+thì\s+/iu

/**
 * The readings of a source sentence that say what it says: itself, and, where it opens with its condition, the condition
 * after what it is for. No other order is the same for sure.
 */
export function readingsOf(sentence: string): string[][] {
  const words = weightyWords(sentence)
  const bare = withoutLabel(sentence)
  const joint = CONDITION.test(bare) ? BETWEEN.exec(bare) : null
  if (!joint) return [words]
  const condition = bare.slice(0, joint.index)
  const rule = bare.slice(joint.index + joint[0].length)
  // a second comma may belong to either side
  if (BETWEEN.test(rule)) return [words]
  return [words, [...weightyWords(rule), ...weightyWords(condition)]]
}
