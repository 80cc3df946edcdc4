import { accentedKey, foldedKey, hasMarks } from './syllable.ts'
import type { Token } from './tokenise.ts'

/** Words of greeting and address, as typed with marks or for short. `thẻ` does not look like `thế` to marked text. */
const OPENING = keys(`
dạ vâng em e anh chị c ad admin shop page bot mn mọi người bạn b thầy cô chào hi hello alo ơi oii cho mình mk m tôi t
hỏi xin phép nhờ giúp được muốn biết là với thắc mắc
`)
/** An opening counts only where one of these stands in it: "thầy cô giáo có được" stays. */
const SIGNS = keys('ơi oii chào hi hello alo hỏi dạ vâng')
const GREETED = new Set(['chao', 'hi', 'hello', 'alo'])
const ADDRESSED = keys('ad admin shop page bot mn mọi người các bạn b anh chị em a c e thầy cô')
const CLOSING = keys(`
ạ à ak ad admin shop page bot vậy v z za zậy thế hả nhỉ nhé nha nhen ơi với em e anh chị thầy cô mn mọi người bạn hen
`)
/** Closing words that, typed without marks, are as often another word: thẻ, thay đổi, cổ, chỉ, em, bán, với. */
const ONLY_MARKED = keys('thế thầy cô chị bạn nhà').folded
/** Folded words after which a single letter is a label: khối A, điểm a. */
export const LABELLED = new Set('khoi diem nhom hang ban loai muc phu luc phan hop cau lop khu'.split(' '))

interface Keys {
  accented: ReadonlySet<string>
  folded: ReadonlySet<string>
}

/** Takes greeting, address and politeness off both ends; the whole stays where nothing else would be left. */
export function dropPoliteness(tokens: readonly Token[]): Token[] {
  const from = openingLength(tokens)
  const to = tokens.findLastIndex((token, at) => !closes(token, tokens[at - 1])) + 1
  return from < to ? tokens.slice(from, to) : [...tokens]
}

function openingLength(tokens: readonly Token[]): number {
  const length = tokens.findIndex((token) => !holds(OPENING, token))
  const opening = tokens.slice(0, Math.max(0, length))
  let end = opening.findLastIndex((token, at) => holds(SIGNS, token) && !(at === 0 && isCouncil(token, tokens[1]))) + 1
  while (GREETED.has(tokens[end - 1]?.folded ?? '') && isAddressed(tokens[end])) end++
  return end
}

/** Who begins with "hoi" asks of a hội đồng or hội thi, unless they ask "về" something. */
function isCouncil({ surface }: Token, next: Token | undefined): boolean {
  return surface === 'hoi' && !AFTER_ASKING.has(next?.folded ?? '')
}

const AFTER_ASKING = new Set(['ve', 'cai', 'chut', 'xiu', 'ti', 'them', 'la', 'ad', 'em', 'ban'])

function closes(token: Token, before: Token | undefined): boolean {
  if (token.surface === 'a' && before && LABELLED.has(before.folded)) return false
  // "mấy người" counts them; only "mọi người" is spoken to
  if (token.folded === 'nguoi' && before?.folded !== 'moi') return false
  return holds(CLOSING, token) && (hasMarks(token.surface) || !ONLY_MARKED.has(token.folded))
}

function isAddressed(token: Token | undefined): boolean {
  return token !== undefined && holds(ADDRESSED, token)
}

/** Drawn-out letters are read as one: `ạaaa`, `ơiii`. */
function holds(keys: Keys, token: Token): boolean {
  const surface = token.surface.replace(/(\p{L})\1+/gu, '$1')
  const short = surface.replace(/^(ạ|à|á)a$/, '$1')
  return hasMarks(short) ? keys.accented.has(accentedKey(short)) : keys.folded.has(foldedKey(short))
}

function keys(list: string): Keys {
  const words = list.trim().split(/\s+/)
  return { accented: new Set(words.map(accentedKey)), folded: new Set(words.map(foldedKey)) }
}
