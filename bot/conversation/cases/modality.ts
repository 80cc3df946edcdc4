import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'

/**
 * What a question asks of things done: those allowed or those forbidden, and the verb, folded: "được mang gì" → mang.
 * `strict`: it asks for the things themselves, so that only what forbids them names them. `condition`: it asks on what
 * condition something may be done, which a list of those who may not leaves untold.
 */
export type Modality = { kind: 'allowed' | 'forbidden'; verb: string; strict: boolean } | { kind: 'condition' }

const ASKS_WHAT = /(?<!\p{L})(?:gì|nào|những|ai|gi|nao|nhung)(?!\p{L})/iu
const OBJECT =
  '\\s+(?<verb>\\p{L}+)(?<object>(?:\\s+\\p{L}+){0,2}?\\s+(?:những |các |nhung |cac )?(?:gì|gi)(?!\\p{L}))?'
const FORBIDDEN = new RegExp(
  `(?<!\\p{L})(?:(?:không|ko|khong)\\s+(?:được|đc|duoc|dc)(?:\\s+(?:phép|phep))?|(?:nghiêm |bị )?cấm|(?:nghiem|bi) cam)${OBJECT}`,
  'iu'
)
const ALLOWED = new RegExp(`(?<!\\p{L})(?:được|đc|duoc|dc)(?:\\s+(?:phép|phep))?${OBJECT}`, 'iu')

/** "Điều kiện dự tuyển", no "không đủ điều kiện". */
const ASKS_CONDITION =
  /(?<!\b(?:khong|ko|chua) (?:[a-z]+ )?)\b(?:dieu kien|tieu chuan) (?!(?:khong|ko|cam)\b)(?!.*\b(?:cam|khong (?:duoc|du|dat)|ko (?:duoc|dc|du|dat))\b)/

/** What a question asks of things done; null where it asks neither what is allowed nor what is forbidden. */
export function modalityOf(question: string): Modality | null {
  const ofThings = ASKS_WHAT.test(question) ? ofThingsDone(question) : null
  return ofThings ?? (ASKS_CONDITION.test(fold(question)) ? { kind: 'condition' } : null)
}

function ofThingsDone(question: string): Modality | null {
  const forbidden = FORBIDDEN.exec(question)
  const { verb = '', object } = (forbidden ?? ALLOWED.exec(question))?.groups ?? {}
  const kind = forbidden ? 'forbidden' : 'allowed'
  const [folded] = syllables(verb)
  return folded === undefined ? null : { kind, verb: folded, strict: object !== undefined }
}

const FORBIDS = /(?<!\p{L})(?:không được(?: phép)?|không cho(?: phép)?|(?:nghiêm )?cấm)(?!\p{L})/giu
const ALLOWS = /(?<!\p{L})(?<!(?:không|chỉ|mới) )được(?: phép)?(?!\p{L})/giu
/** "Những người sau đây không được đăng ký dự tuyển:" */
const LISTS_FORBIDDEN = /(?<!\p{L})(?<!(?:hoặc|và) )(?:không được|nghiêm cấm|bị cấm)(?!\p{L})[^.;\n]*:\s*$/iu
const EXCEPTS = /(?<!\p{L})(?:trừ|ngoại trừ|ngoài)(?!\p{L})/iu

/**
 * Whether a line rules the opposite of what was asked about: it or a heading above it forbids, though what is allowed was
 * asked; or it allows, or forbids nothing at all, though what is forbidden was asked.
 */
export function isOpposite(asked: Modality | null, line: string, headings: readonly string[]): boolean {
  if (asked === null) return false
  if (asked.kind === 'condition')
    return [line, ...headings].some((told) => LISTS_FORBIDDEN.test(told) && !EXCEPTS.test(told))
  const { kind, verb, strict } = asked
  const isLed = headings.some((heading) => heading.match(FORBIDS) !== null)
  // in a passage on what is forbidden a line may say in so many words what is allowed
  const forbids = stands(FORBIDS, line, verb) || (isLed && !stands(ALLOWS, line, verb))
  if (kind === 'allowed') return forbids && !EXCEPTS.test([line, ...headings].join('\n'))
  return !forbids && (strict || stands(ALLOWS, line, verb))
}

/** How many syllables behind a word that forbids or allows its verb is looked for: "không được tự ý mang". */
const REACH = 4

function stands(modal: RegExp, line: string, verb: string): boolean {
  return line
    .split(modal)
    .slice(1)
    .some((behind) => syllables(behind.slice(0, 40)).slice(0, REACH).includes(verb))
}
