import { normalise } from './normalise.ts'
import { remembered } from './remembered.ts'

/** Texts of the length of a word come again and again; their marks are taken off once. */
const OF_WORDS = { longest: 12, most: 20_000 }
/** A line of a passage is read by every rule in turn. */
const OF_LINES = { longest: 2000, most: 2000 }

/** Lower case without any mark: `Điểm liệt` → `diem liet`. NFD alone would leave đ. */
export const fold = remembered(
  remembered((text) => stripMarks(normalise(text).toLowerCase()), OF_LINES),
  OF_WORDS
)

/** Takes the marks off text that is lower-case already. */
export const stripMarks = remembered(
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC'),
  OF_WORDS
)
