import { stripMarks } from './fold.ts'
import { accentedKey } from './syllable.ts'

/** Syllables that carry grammar or politeness rather than a subject. Written with marks: `mà` is one, `mã` is not. */
const WORDS = `
là của và các những được có cho về theo với trong này đó thì mà ở tại từ đến như để bị do khi nào gì ai đâu sao thế
vậy rồi ra vào lên cũng đã đang sẽ vẫn còn hay hoặc nếu bởi vì nên tuy nhưng rằng thôi à ạ ơi nhé nhỉ dạ vâng ừ hả
em anh chị tôi mình bạn ad admin shop cô chú bác cháu ơ ui xin vui lòng giúp hỏi muốn biết ấy kia nọ đây
một bao nhiêu mấy bất kỳ mỗi từng cùng nhau chỉ rất lại đi nữa thêm
`

const accented = new Set(WORDS.trim().split(/\s+/).map(accentedKey))

/**
 * Syllables set aside when they were typed without marks. Shorter than the marked list, because `ma`, `em`, `chi`,
 * `dang`, `den` may as well be mã, chị/chỉ/chi phí, đăng ký, đến/đèn.
 */
const FOLDED = `
la cua va cac nhung duoc co cho ve theo voi trong nay thi tai tu nhu de bi do khi nao gi ai dau sao vay roi cung
hay hoac neu nhe nhi vang xin giup hoi muon biet mot bao nhieu may vao ra len
`
const folded = new Set(FOLDED.trim().split(/\s+/))

/** Whether a syllable of marked text is a stop word. */
export function isStopWord(key: string): boolean {
  return accented.has(key)
}

/** Whether a syllable of text typed without marks is a stop word. */
export function isUnmarkedStopWord(syllable: string): boolean {
  return folded.has(stripMarks(syllable))
}
