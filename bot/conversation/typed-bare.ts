import { stripMarks } from '#knowledge/text/fold.ts'

/** Below this share of marked words a text was typed without marks: what stands for "ko" or "dc" in it has some. */
const HARDLY_ANY = 0.3

/** A text in small letters as it reads without marks; null where it was written with them. */
export function typedBare(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => stripMarks(word) !== word)
  return marked.length <= HARDLY_ANY * words.length ? stripMarks(text) : null
}
