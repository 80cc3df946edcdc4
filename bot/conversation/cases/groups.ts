import { stripMarks } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { typedBare } from '../typed-bare.ts'

type Group = 'trẻ mầm non' | 'học sinh' | 'sinh viên' | 'học viên' | 'nghiên cứu sinh' | 'giáo viên' | 'giảng viên'

const LEARNERS: readonly Group[] = ['trẻ mầm non', 'học sinh', 'sinh viên', 'học viên', 'nghiên cứu sinh']
const TEACHERS: readonly Group[] = ['giáo viên', 'giảng viên']

/** What each is called. */
const ONE: [readonly Group[], string][] = [
  [['trẻ mầm non'], '(?:trẻ(?: em)?|bé) (?:mầm non|mẫu giáo|nhà trẻ)'],
  [['học sinh'], '(?<!(?:cha mẹ|phụ huynh|lưu|du) )học sinh|hs|hssv'],
  [['sinh viên'], 'sinh viên|sv|hssv'],
  [['học viên'], 'học viên'],
  [['nghiên cứu sinh'], 'nghiên cứu sinh'],
  [['giáo viên'], 'giáo viên|gv'],
  [['giảng viên'], 'giảng viên']
]
const SEVERAL: [readonly Group[], string][] = [
  [['trẻ mầm non'], 'trẻ(?: em)?|mầm non|mẫu giáo|nhà trẻ'],
  [LEARNERS, 'người học|thí sinh|(?:lưu|du) học sinh|lhs'],
  [TEACHERS, 'nhà giáo|viên chức|công chức|cán bộ|nhân viên|người lao động']
]
/** Without marks "học viên" and "học viện" look alike. */
const bare = (says: typeof ONE) =>
  says
    .filter(([[group]]) => group !== 'học viên')
    .map(([groups, words]) => [groups, wordsIn(stripMarks(words))] as const)
const marked = (says: typeof ONE) => says.map(([groups, words]) => [groups, wordsIn(words)] as const)
const OF_ONE = { marked: marked(ONE), bare: bare(ONE) }
const OF_ANY = { marked: marked([...ONE, ...SEVERAL]), bare: [...bare(ONE), ...bare(SEVERAL)] }

function wordsIn(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')
}

/** The groups of people at school that a text speaks of. */
export function groupsIn(text: string, says = OF_ANY): Set<Group> {
  const said = normalise(text).toLowerCase()
  const typed = typedBare(said)
  const told = typed === null ? says.marked : says.bare
  return new Set(told.flatMap(([groups, words]) => (words.test(typed ?? said) ? groups : [])))
}

/** Which groups a question is about, and whether something is to be done to them rather than by them. */
export interface GroupsAsked {
  groups: ReadonlySet<Group>
  receive: boolean
  /** It begins with them. */
  subject: boolean
  /** It is about those employed, of whatever kind, and about no learners. */
  staff: boolean
  /** Something befell them. */
  befell: boolean
  /** It begins with those employed, and no others. */
  employed: boolean
  /** Something is done for them: "khám cho giáo viên". */
  served: boolean
}

const STAFF = /(?<!\p{L})(?:viên chức|công chức|người lao động|vien chuc|cong chuc|nguoi lao dong)(?!\p{L})/iu

const RECEIVES =
  /(?<!\p{L})(?:giáo viên|giảng viên|giao vien|giang vien|gv)(?: \p{L}+){0,2}? (?:có|được|bị|hưởng|phải|co|duoc|dc|bi|huong|phai)(?!\p{L})/iu

/** A child who is there is no "học sinh", whoever speaks for it. */
const AT_NURSERY =
  /(?<!(?:chưa|không|chua|khong) )(?<!\p{L})(?:học|đi|gửi|hoc|di|gui) (?:lớp |trường |lop |truong )?(?:mầm non|mẫu giáo|nhà trẻ|mam non|mau giao|nha tre)(?!\p{L})/iu

/** The groups a question names; "thí sinh" or "viên chức" may be anyone. */
export function groupsAsked(question: string): GroupsAsked {
  const groups = groupsIn(question, OF_ONE)
  if (groups.size === 0 && AT_NURSERY.test(question)) groups.add('trẻ mầm non')
  const staff = STAFF.test(question) && !LEARNERS.some((group) => groupsIn(question).has(group))
  const subject = beginsWithSome(question, OF_ONE) || groups.has('trẻ mầm non')
  const befell = subject && BEFELL.test(question)
  const named = [...groupsIn(SUBJECT.exec(question)?.[1] ?? '')]
  const employed = named.length > 0 && named.every((group) => TEACHERS.includes(group))
  return { groups, receive: RECEIVES.test(question), subject, befell, employed, served: isServed(question), staff }
}

const SERVED = /(?<!\p{L})(?:cho|đối với|doi voi)\s+(?:(?:các|cac)\s+)?(\S+(?: \S+){0,2})/giu

function isServed(question: string): boolean {
  return [...question.matchAll(SERVED)].some(([, words = '']) => groupsIn(words, OF_ONE).size > 0)
}

const BEFELL = /^\S+ \S+(?: \S+)? (?:bị|mắc|bi|mac)(?!\p{L})/iu

/** The first words of a line, which may be those it rules for: also behind the head of a column, "Đối tượng: …", or what is not allowed them. */
const SUBJECT =
  /^(?:(?:đối tượng|người được hưởng)\s*:\s*)?(?:đối với\s+)?(?:(?:không|chỉ|nghiêm)\s+)?(?:(?:cho phép|cho|cấm)\s+)?(?:(?:các|mỗi|những|một)\s+)?(\S+(?: \S+){0,2})/iu
/** For whom a line rules anywhere in it. */
const RULED_FOR = /(?<!\p{L})đối với\s+(?:(?:các|mỗi|những|một)\s+)?(\S+(?: \S+){0,2})/giu
/** Who may make an exception is not ruled for. */
const EXCEPTION = /(?<!\p{L})trừ (?:khi|trường hợp)(?!\p{L})[^.;\n]*/giu

function beginsWithSome(text: string, says = OF_ANY): boolean {
  return groupsIn(SUBJECT.exec(text)?.[1] ?? '', says).size > 0
}

function isRuledFor(line: string, befell: boolean): boolean {
  if (beginsWithSome(line)) return true
  return befell && [...line.matchAll(RULED_FOR)].some(([, words = '']) => groupsIn(words).size > 0)
}

/**
 * Whether a line rules for another group than was asked about: it begins with that one, as the question with its own, or
 * names none under the nearest heading, `around` from the innermost to the title of the document, that names some. What a
 * paper on learners says it may say to their teachers, except of what is done to these.
 */
export function isOfOtherGroup(asked: GroupsAsked, lines: readonly string[], around: readonly string[]): boolean {
  if (asked.staff && lines.some(isOfLearners)) return true
  if (asked.employed && around.some(isBanOfLearners)) return true
  if (asked.groups.size === 0) return false
  const isAsked = (groups: ReadonlySet<Group>) => [...asked.groups].some((group) => groups.has(group))
  const own = groupsIn(lines.join('\n').replace(EXCEPTION, ' '))
  if (own.size > 0)
    return (
      (asked.subject || asked.served) &&
      !isAsked(own) &&
      lines.some((line) => isRuledFor(line, asked.befell || asked.served))
    )
  const above = around.map((heading) => groupsIn(heading)).find((groups) => groups.size > 0)
  if (above === undefined || isAsked(above)) return false
  const isOfTeachers = TEACHERS.some((group) => asked.groups.has(group))
  return asked.receive || !isOfTeachers || TEACHERS.some((group) => above.has(group))
}

const BAN = /(?<!\p{L})hành vi (?:của )?(\S+ \S+) không được/iu

/** What learners may not do: "Các hành vi sinh viên không được làm". */
function isBanOfLearners(heading: string): boolean {
  const [, whose = ''] = BAN.exec(heading) ?? []
  return [...groupsIn(whose)].some((group) => LEARNERS.includes(group))
}

/** Whether a line rules for learners only: "Đối với sinh viên bị kỷ luật …". */
function isOfLearners(line: string): boolean {
  const subject = groupsIn(SUBJECT.exec(line)?.[1] ?? '')
  return subject.size > 0 && [...subject].every((group) => LEARNERS.includes(group)) && !STAFF.test(line)
}
