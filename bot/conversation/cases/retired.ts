import { normalise } from '#knowledge/text/normalise.ts'
import { inEitherSpelling } from './either-spelling.ts'

const RETIRED =
  '(?<!\\p{L})(?:giáo viên|giảng viên|nhà giáo|thầy cô|thầy giáo|cô giáo|viên chức|gv) (?:đã |mới )?(?:nghỉ hưu|về hưu|hưu trí)(?!\\p{L})'
const read = inEitherSpelling((spelt) => new RegExp(spelt(RETIRED), 'u'))

/** Whether a question is about teachers who have retired. */
export function isOfRetired(question: string): boolean {
  const { told, says } = read(question)
  return says.test(told)
}

const SERVING =
  /(?<!\p{L})(?:giáo viên|giảng viên|nhà giáo|viên chức)(?: \p{L}+){0,3}? (?:đang (?:dạy|giảng dạy|công tác|làm việc)|(?:cơ sở giáo dục |trường )công lập)(?!\p{L})/iu

/** Whether a text rules for teachers who are still at a school, and says nothing of the retired. */
export function isOfServing(told: string): boolean {
  const said = normalise(told)
  return SERVING.test(said) && !/(?<!\p{L})hưu(?!\p{L})/iu.test(said)
}
