import { isSyllable } from '#knowledge/text/syllable-shape.ts'
import type { Block } from './blocks.ts'

/** Syllables that begin with a vowel and are words; any other with a mark of its own is the rest of one: "đ ịnh", "kho ản". */
const WORDS = new Set(
  'à á ạ ác ách ái ải ám án ánh ảnh ào áo ảo áp ắt ẵm âm ầm ấm ẩm ân ấn ẩn ấp ất âu ấu ẩu ấy ăn ê ế ếch êm ép ì ỉ ích ô ố ổ ốc ôi ổi ôm ốm ôn ồn ổn ông ống ốp oải ở ơi ơn ớt ù ú ủ ụ uẩn uất ủng úng ùn úp ủi uông uống uốn ủy uỷ úy ứ ừ ưa ức ưng ứng ước ươm ương ướp ướt ưỡn ưu ý ỷ yên yến yêm yếm yêu yếu yết'.split(
    ' '
  )
)
const PAIR = /(?<![\p{L}\p{M}\d])(\p{L}\p{Ll}{0,4}) ((?!đ)[aăâeêioôơuưyà-ỹ]\p{Ll}{0,5})(?![\p{L}\p{M}\d])/gu
/** A lone consonant may name a point or a class, "điểm b ở trên"; two or three of them are never a word. */
const CONSONANT = /^[bcdđghklmnpqrstvx]$/u
const CLUSTER = /^(?:ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/u
const MARKED = /\p{M}/u
/** A text with fewer has none that the printer's spacing made: what looks like one is a slip or a sign. */
const FEWEST = 3

/** Joins syllables that the spacing of a PDF's letters tore apart, in a text that has enough of them to be sure of it. */
export function joinSplitSyllables(blocks: readonly Block[]): { blocks: Block[]; joined: number } {
  let joined = 0
  const mend = (text: string) =>
    text.replace(PAIR, (pair, first: string, rest: string) => {
      if (!isTorn(first.toLowerCase(), rest)) return pair
      joined += 1
      return first + rest
    })
  const mended = blocks.map(
    (block): Block =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map(mend)) }
        : { ...block, text: mend(block.text) }
  )
  return joined < FEWEST ? { blocks: [...blocks], joined: 0 } : { blocks: mended, joined }
}

/** True for the two parts of one syllable that cannot be two words. */
function isTorn(first: string, rest: string): boolean {
  if (!MARKED.test(rest.normalize('NFD')) || !isSyllable(first + rest)) return false
  if (CLUSTER.test(first)) return true
  return !WORDS.has(rest) && (CONSONANT.test(first) || isSyllable(first))
}
