import { fold } from '#knowledge/text/fold.ts'
import { isWord, type Word } from './words.ts'

/**
 * How sure a cue is: after "tên là" anything is a name, after "em" what is written as one, after "học sinh" a full name.
 * A doubtful cue is a title, but a common word when typed without marks (`co` có, `cau` cầu).
 */
export type Strength = 'naming' | 'title' | 'doubtful' | 'role'

const CUES: Record<Strength, string[]> = {
  naming: [
    'họ và tên:',
    'họ tên:',
    'tên:',
    'họ tên là',
    'họ và tên là',
    'tên là',
    'tên bé là',
    'tên cháu là',
    'tên con là',
    'tên em là',
    'tên tôi là',
    'tên con tôi là',
    'tên đầy đủ là',
    'tôi tên',
    'em tên',
    'mình tên',
    'cháu tên',
    'con tên',
    'bé tên',
    'con tôi tên',
    'con em tên'
  ],
  title: [
    'con gái tôi là',
    'con trai tôi là',
    'con gái tôi',
    'con trai tôi',
    'con gái em',
    'con trai em',
    'con tôi là',
    'con tôi',
    'con em là',
    'con em',
    'con mình',
    'cháu tôi',
    'cháu nhà tôi',
    'bé nhà tôi',
    'bé nhà em',
    'con nhà tôi',
    'con gái',
    'con trai',
    'tôi là',
    'em là',
    'mình là',
    'cháu là',
    'con là',
    'bé là',
    'thầy giáo',
    'cô giáo',
    'thầy hiệu trưởng',
    'cô hiệu trưởng',
    'thầy chủ nhiệm',
    'cô chủ nhiệm',
    'ông',
    'bé',
    'cháu',
    'con',
    'em',
    'đồng chí'
  ],
  doubtful: ['thầy', 'cô', 'bà', 'anh', 'chị', 'chú', 'bác', 'cậu', 'bạn'],
  role: [
    'họ và tên',
    'họ tên',
    'tên',
    'mẹ',
    'bố',
    'học sinh',
    'thí sinh',
    'phụ huynh',
    'giáo viên',
    'hiệu trưởng',
    'hiệu phó',
    'cán bộ',
    'giám đốc',
    'trưởng phòng',
    'bí thư',
    'chủ tịch',
    'sinh viên'
  ]
}

interface Compiled {
  strength: Strength
  words: string[]
  /** The name must follow a colon. */
  colon: boolean
}

const BY_FIRST_WORD = Map.groupBy(
  (Object.keys(CUES) as Strength[])
    .flatMap((strength) =>
      CUES[strength].map(
        (cue): Compiled => ({ strength, words: cue.replace(':', '').split(' '), colon: cue.endsWith(':') })
      )
    )
    .sort((a, b) => b.words.length - a.words.length || Number(b.colon) - Number(a.colon)),
  ({ words }) => fold(words[0] ?? '')
)

/** The cue that begins at a word, the longest one if several do; `length` in words. */
export function cueAt(words: readonly Word[], at: number): { strength: Strength; length: number } | null {
  const found = BY_FIRST_WORD.get(fold(words[at]?.text ?? ''))?.find((cue) => reads(words, at, cue))
  return found ? { strength: found.strength, length: found.words.length } : null
}

function reads(words: readonly Word[], at: number, cue: Compiled): boolean {
  // "song ngữ Anh Pháp": with a capital inside a sentence it is the language
  if (cue.words[0] === 'anh' && words[at]?.capital && !/^$|[.!?\n]/.test(words[at]?.gap ?? '')) return false
  if (cue.colon && !words[at + cue.words.length]?.gap.includes(':')) return false
  return cue.words.every((word, i) => isWord(words[at + i], word) && (i === 0 || words[at + i]?.gap === ' '))
}
