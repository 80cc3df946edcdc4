import type { Day } from '#knowledge/document.ts'
import { gradesMeant } from './cases/grades.ts'

const PUPIL_AT = 5
const BORN =
  /(?<!(?:tuyển|tuyen|học|hoc|thí|thi|khai|phát|phat) )sinh (?:(?:vào|vao) )?(?:(?:năm|nam) )?(20\d\d)(?!\d)/giu
const AGED = /(?<!\d)(\d{1,2}) (?:tuổi|tuoi)(?!\p{L})(?! (?:đến|trở|den|tro))/giu
const EVENT =
  '(?:(?:thi )?(?:rớt|trượt|rot|truot)(?: (?:tốt nghiệp|tot nghiep))?|(?<=(?<!\\p{L})(?:em|tôi|mình|con|cháu|anh|chị|bạn|đã|toi|minh|chau|da) (?:đã |da )?)(?:tốt nghiệp|tot nghiep|học xong|hoc xong|ra trường|ra truong|nghỉ học|nghi hoc|bỏ học|bo hoc)(?: (?:cấp|cap|lớp|lop) \\d{1,2}| thcs| thpt)?)'
const PAST = new RegExp(`(${EVENT}) (?:từ |tu |hồi |hoi )?(?:năm|nam) ((?:19|20)\\d\\d)(?!\\d)`, 'giu')

/**
 * A question without the years it tells of its asker rather than asks about: that in which a child was born, or its age,
 * where these are those of the grade named, and those of what is long past.
 */
export function withoutPastYears(question: string, asOf: Day): string {
  const now = Number(asOf.slice(0, 4))
  const ages = gradesMeant(question).flatMap(({ grade }) => (grade === null ? [] : [grade + PUPIL_AT]))
  return question
    .replace(BORN, (told: string, year: string) => (ages.includes(now - Number(year)) ? '' : told))
    .replace(AGED, (told: string, age: string) => (ages.includes(Number(age)) ? '' : told))
    .replace(PAST, (told: string, event: string, year: string) => (Number(year) < now ? event : told))
}
