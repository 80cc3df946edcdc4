/** What ends a clause: a stop in it, and a dash. */
const CLAUSE = /[,;:](?=\s)|\s–(?=\s)/g
/** Where one thing ends and another is named beside it; "Giáo dục và Đào tạo" is one. */
const JOINT = /(?<=\p{Ll}[,]?)\s(?:và|hoặc|hay)\s(?=\p{Ll})/gu
/**
 * Words after which a sentence must go on, "… tiểu học là", with a number that waits for its unit. Those that begin a
 * restriction, "đối với", "nếu", stay: without them what stands before would seem to hold for all.
 */
const OPEN_END =
  /(?:\s+(?:là|và|hoặc|hay|của|để|theo|từ|đến|tới|gồm|có|không|ở|các|những|mọi|mỗi|được|bị|do|ít|nhất|tối|thiểu|đa|quá|hơn|\(?\d[\d.,/]*))+$/iu

/**
 * Where a text is best cut to be no longer than `room`: behind the last clause, else behind the last word that can end one,
 * and not before `least`, what must be kept, unless there is no room for that.
 */
export function cutOf(text: string, room: number, least: number): number {
  const window = text.slice(0, room)
  const clause = [...text.matchAll(CLAUSE)].map(({ index }) => index).findLast((at) => at < room) ?? 0
  if (clause >= Math.max(room / 2, least)) return clause
  const joint = [...window.matchAll(JOINT)].at(-1)?.index ?? 0
  if (joint >= Math.max(room * 0.7, least)) return joint
  const word = /\s/.test(text[room] ?? '') ? room : window.lastIndexOf(' ')
  if (word <= 0) return wholeUnits(window)
  const ended = beforeOpenEnd(outsideBracket(text.slice(0, word), room / 2))
  return ended.length >= Math.max(room / 3, least) ? ended.length : word
}

/** "có 03 năm (36" is cut before its bracket, where enough stands before that. */
function outsideBracket(words: string, enough: number): string {
  const opens = words.lastIndexOf('(')
  return opens >= enough && opens > words.lastIndexOf(')') ? words.slice(0, opens).trimEnd() : words
}

function beforeOpenEnd(words: string): string {
  return words.replace(OPEN_END, '')
}

function wholeUnits(window: string): number {
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length
}
