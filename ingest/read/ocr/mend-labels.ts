import type { Block } from '../blocks.ts'
import { fillNumbers, type Mark } from './fill-numbers.ts'
import { mendRoman } from './mend-roman.ts'

/** Where numbering begins anew: an article, a chapter, a part with a Roman numeral. */
const OUTER = /^(?:Điều\s+\d|(?:CHƯƠNG|Chương|PHẦN|Phần|MỤC|Mục|PHỤ LỤC|Phụ lục)\s|[IVX]+\.\s)/u
const NUMBER = /^(\d{1,2})\s?[.,:;]\s+(?=[\p{Lu}\d“"(])/u
const LETTER = /^([a-zđ])\s?[)}]\s*(?=\S)/u
/** What is left of a label that OCR could not read: "¬ .", "ä}.", "$.", "Sã". */
const SCRAP_OF_NUMBER = /^(?![IVX]+\.|[a-zđ][)}])(\S{1,3}(?:\s[.,:;])?)\s+(?=\p{Lu}\p{Ll})/u
const SCRAP_OF_LETTER = /^(?!\(?(?!1\))\d{1,2}\)|[a-zđ][)}])(\S{1,2}[)}])\s*(?=\S)/u
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/**
 * Puts right the labels of a scanned text that only their neighbours give away: "IH." between "II." and "IV.", a scrap
 * between "1." and "3.", "e)" between "b)" and "d)". What may be a word stays in the text behind its label.
 */
export function mendLabels(blocks: readonly Block[]): Block[] {
  const texts = mendRoman(blocks.map((block) => (block.kind === 'paragraph' ? block.text : null)))
  mendLevel(texts, readNumber, (text) => OUTER.test(text))
  mendLevel(texts, readLetter, (text) => OUTER.test(text) || NUMBER.test(text))
  return blocks.map((block, at) => {
    const text = texts[at]
    return block.kind !== 'paragraph' || text == null || text === block.text ? block : { ...block, text }
  })
}

type ReadMark = (text: string) => (Omit<Mark, 'at'> & { rest: string }) | null

/** Mends the lists of one level; each lies between two lines of an outer level, and one that begins with 1 or a) is another. */
function mendLevel(texts: (string | null)[], read: ReadMark, isOuter: (text: string) => boolean): void {
  let list: Mark[] = []
  const close = (): void => {
    for (const { at, value } of fillNumbers(list)) {
      const found = read(texts[at] ?? '')
      if (found !== null) texts[at] = `${found.write(value)} ${found.rest}`
    }
    list = []
  }
  for (const [at, text] of texts.entries()) {
    if (text === null) continue
    if (isOuter(text)) close()
    else {
      const found = read(text)
      if (found === null) continue
      if (found.value === 1) close()
      list.push({ ...found, at })
    }
  }
  close()
}

function readNumber(text: string): ReturnType<ReadMark> {
  const write = (value: number): string => `${value}.`
  const number = NUMBER.exec(text)
  if (number !== null) return { value: Number(number[1]), rest: text.slice(number[0].length), write }
  const scrap = SCRAP_OF_NUMBER.exec(text)
  return scrap === null ? null : { value: null, rest: restOf(text, scrap), write }
}

function readLetter(text: string): ReturnType<ReadMark> {
  const write = (value: number): string => `${LETTERS.charAt(value - 1)})`
  const letter = LETTER.exec(text)
  if (letter !== null) return { value: LETTERS.indexOf(letter[1] ?? '') + 1, rest: text.slice(letter[0].length), write }
  const scrap = SCRAP_OF_LETTER.exec(text)
  return scrap === null ? null : { value: null, rest: restOf(text, scrap), write }
}

function restOf(text: string, scrap: RegExpExecArray): string {
  return /^\p{L}{2,}$/u.test(scrap[1] ?? '') ? text : text.slice(scrap[0].length)
}
