import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { typedBare } from '../typed-bare.ts'

/** Who heads a school, an office, a class or a group, or is deputy of such a head. */
const ROLES =
  /(?<!\p{L})(?:phó )?(?:hiệu trưởng|hiệu phó|giám đốc|chủ tịch|bí thư|thư ký|trưởng (?:khoa|phòng|ban|bộ môn|nhóm|thôn|đoàn)|(?:tổ|lớp) (?:trưởng|phó))(?!\p{L})/giu
/** The same typed without marks, where "trường ban hành", "trường khoa học" look alike. */
const BARE_ROLES =
  /\b(?:pho )?(?:(?<!(?:phan|danh|thuong) )hieu truong|hieu pho|giam doc|chu tich|bi thu|truong (?:khoa(?! hoc)|phong(?! hoc| thi)|bo mon|thon)|to (?:truong|pho)|lop pho)\b/g

/** The heads and deputies a text names, folded. */
export function rolesIn(text: string): Set<string> {
  const told = normalise(text).toLowerCase()
  const bare = typedBare(told)
  return new Set((bare?.match(BARE_ROLES) ?? told.match(ROLES))?.map(fold) ?? [])
}

/** Whether a text speaks of others than were asked about: "nhiệm kỳ của phó hiệu trưởng" says nothing of the hiệu trưởng's. */
export function isOfOtherRole(asked: ReadonlySet<string>, told: string, headings: string): boolean {
  if (asked.size === 0) return false
  const [named, above] = [rolesIn(told), rolesIn(headings)]
  return named.size > 0 && ![...asked].some((role) => named.has(role) || above.has(role))
}

/** Those that stand for a head, or do what is a head's to do. */
const STANDS_FOR =
  /(?<!\p{L})(?:người đứng đầu|thủ trưởng|cán bộ quản lý|cbql|lãnh đạo|nhà trường|cơ sở (?:giáo dục|đào tạo)|ban giám hiệu)(?!\p{L})/iu

/** Whether a number is told of no head at all, neither in a line nor in the headings and the title above it, though it was asked of one. */
export function tellsOfNoRole(asked: ReadonlySet<string>, told: string, above: string): boolean {
  return asked.size > 0 && !STANDS_FOR.test(told) && rolesIn(`${told}\n${above}`).size === 0
}

const OFFICE =
  /^(?:công an|trạm y tế|sở|phòng|ủy ban|uỷ ban|ubnd|hội|đoàn|ban|trung tâm|bảo hiểm|trưởng thôn|bí thư)(?:\s\p{L}+){0,5}$/iu

/** Whether a line that names none of the heads asked about stands under the name of an office that does it: "3. Công an xã". */
export function isOfOffice(asked: ReadonlySet<string>, told: string, heading: string): boolean {
  if (asked.size === 0 || !OFFICE.test(normalise(heading))) return false
  const named = rolesIn(`${heading}\n${told}`)
  return ![...asked].some((role) => named.has(role))
}

/** A number that a sentence tells of a head only: "Thời gian làm việc của hiệu trưởng bảo đảm 40 giờ/tuần". */
const OF_ROLE = /^[^,.;:]{0,40}? của (?:các )?(?:phó )?(?:hiệu trưởng|giám đốc|tổ trưởng|chủ tịch)(?!\p{L})/iu

/** Whether a sentence is about something of a head's, and of nobody else. */
export function isOfRoleOnly(line: string): boolean {
  return (
    OF_ROLE.test(line) && !/(?<!\p{L})(?:giáo viên|giảng viên|nhân viên|viên chức|người lao động)(?!\p{L})/iu.test(line)
  )
}
