import { accentedKey, foldedKey } from './syllable.ts'

/**
 * Syllables that carry grammar rather than a subject. Written with marks: `mà` is one, `mã` is not. Words of address
 * are not here: `em`, `anh`, `cô` are parts of trẻ em, tiếng Anh, cô giáo; nor are `thêm`, `lại`, which make học thêm, thi lại.
 */
const WORDS = `
là của và các những được có cho về theo với trong này đó thì mà ở tại từ đến như để bị do khi nào gì ai đâu sao thế
vậy rồi ra vào cũng đã đang sẽ vẫn hay hoặc nếu bởi vì nên tuy nhưng rằng à ạ ơi nhé nhỉ dạ vâng ừ hả
ad admin xin muốn biết ấy kia đây một bao nhiêu mấy mỗi từng rất
`

const accented = new Set(WORDS.trim().split(/\s+/).map(accentedKey))

/**
 * Syllables set aside when they were typed without marks. Shorter than the marked list, because `ma`, `em`, `chi`,
 * `dang`, `den` may as well be mã, chị/chỉ/chi phí, đăng ký, đến/đèn.
 */
const UNMARKED = `
la cua va cac nhung duoc co cho voi trong nay nhu bi khi nao gi ai sao vay roi neu hoac nhe nhi giup muon biet mot bao
nhieu vao ra len o se rat
`

/** The same, but with a common word of another meaning that looks alike: thi, đề, tự, tài, cùng, hội, đầu, máy, trọng. */
const DOUBTFUL = `
ve theo thi tai tu de do dau cung hay vang xin hoi may
`
const unmarked = new Set(UNMARKED.trim().split(/\s+/).map(foldedKey))
const doubtful = new Set(DOUBTFUL.trim().split(/\s+/).map(foldedKey))
const foldedAccented = new Set(WORDS.trim().split(/\s+/).map(foldedKey))

/** Whether a syllable of marked text is a stop word. */
export function isStopWord(key: string): boolean {
  return accented.has(key)
}

/** Whether a folded syllable of text typed without marks is a stop word in most places. */
export function isUnmarkedStopWord(syllable: string): boolean {
  return unmarked.has(syllable) || doubtful.has(syllable)
}

/**
 * What a folded syllable typed without marks may be: `grammar` nearly always, `doubtful` as a rule, `seldom` where a
 * stop word only looks like it without its marks (`ma` may be mà), null where none does.
 */
export function grammarOf(syllable: string): 'grammar' | 'doubtful' | 'seldom' | null {
  if (unmarked.has(syllable)) return 'grammar'
  if (doubtful.has(syllable)) return 'doubtful'
  return foldedAccented.has(syllable) ? 'seldom' : null
}
