import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor } from '../asked-for.ts'

const BODIES = 'hoi dong|tieu ban|to|nhom|ban'
/** Before "có", "gồm" or a number the name of a body ends. */
const END = '(?:co|gom|bao|phai|duoc|do|la|it|toi|khong|tu|bao nhieu|may|va|hoac|de|thi)'
const NAME = `(?<body>${BODIES})(?<name>(?: (?!${END}\\b)[a-z]+){0,4})`
const ASKED = new RegExp(`^(?:cac |moi |mot )?${NAME}`)
/** A body that a text names, with its marks: "Ủy ban", "ban hành" and "đến" are none. */
const TOLD =
  /(?<!\p{L})(?<!(?:Ủy|Uỷ|trưởng) )(?<body>hội đồng|tiểu ban|tổ(?! chức)|nhóm|ban(?! hành| đầu))(?<name>(?: (?!(?:có|gồm|bao|phải|được|do|là|ít|tối|không|từ|và|hoặc|để|thì)(?!\p{L}))\p{L}+){0,4})/giu
const COUNTED = /\d+ (?:thành viên|người|ủy viên|uỷ viên)(?!\p{L})/giu

/** A body and the syllables of its name, folded. */
export interface Body {
  body: string
  name: readonly string[]
}

const MEMBERS: ReadonlySet<string> = new Set(['thanh vien', 'nguoi', 'uy vien'])

/** The body of which a question that begins with it asks how many members it has; null where it asks for none. */
export function bodyAsked(question: string, { kind, counted }: Pick<AskedFor, 'kind' | 'counted'>): Body | null {
  if (kind !== 'amount' || !MEMBERS.has(counted[0] === 'nguoi' ? 'nguoi' : counted.slice(0, 2).join(' '))) return null
  const { body, name = '' } = ASKED.exec(fold(question).trim())?.groups ?? {}
  return body === undefined ? null : { body, name: name.trim().split(' ').filter(Boolean) }
}

/** Whether all members that a line counts are of another body: "mỗi nhóm biên soạn có 3 đến 5 thành viên" tells not how many a tổ has. */
export function countsOfOtherBody(asked: Body | null, line: string): boolean {
  if (asked === null) return false
  const counted = [...line.matchAll(COUNTED)].flatMap(({ index }) => bodyBefore(line.slice(0, index)) ?? [])
  // what is called by no name may be the body named before it
  const known = counted.filter(({ body, name }) => body !== asked.body || name.length > 0)
  return known.length > 0 && known.every((told) => isOther(asked, told))
}

function bodyBefore(text: string): Body | null {
  const sentence = text.split(/[.;\n]/).at(-1) ?? ''
  const last = [...sentence.matchAll(TOLD)].at(-1)?.groups
  if (last === undefined) return null
  return {
    body: fold(last.body ?? ''),
    name: fold(last.name ?? '')
      .trim()
      .split(' ')
      .filter(Boolean)
  }
}

/** A ban has no other name than what stands first in it; of others the first word may be said otherwise. */
function isOther(asked: Body, told: Body): boolean {
  if (asked.body !== told.body) return true
  const at = asked.name.findIndex((syllable, place) => told.name[place] !== syllable)
  if (at === -1 || told.name[at] === undefined) return false
  return at > 0 || asked.body === 'ban'
}
