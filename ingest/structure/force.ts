import type { Day } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { addDays, findDates } from './dates.ts'
import { KINDS } from './head.ts'

/** From when and until when a document holds, by its own closing provisions. */
export interface Force {
  effective: Day | null
  expires: Day | null
}

const SELF =
  '(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Kế hoạch|Chỉ thị|Hướng dẫn|Chương trình|Đề án|Văn bản|Nội quy|Điều lệ|Thông báo|Công văn|Kết luận|Danh mục)(?:\\s+liên\\s+tịch|\\s+phối\\s+hợp|\\s+hành\\s+động)?'
const EFFECTIVE = new RegExp(
  `${SELF}(?:\\s+này)?(?:\\s+và\\s+${SELF}[^.;]{0,80})?\\s+(?:chính\\s+thức\\s+)?có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?(?:\\s*,)?\\s*(?:k[ểếềêe]\\s+)?(?:từ|sau)\\s+(ngày\\s+(?:được\\s+)?(?:ký|ban\\s+hành|thông\\s+qua)|[^.;\\n]{0,60})`,
  'iu'
)
const LATER = new RegExp(
  `${SELF}\\s+này\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?\\s+sau\\s+(\\d{1,3})(?:\\s*\\([^)]*\\))?\\s+ngày,?\\s+k[ểếềêe]\\s+từ\\s+ngày\\s+(?:ký|ban\\s+hành)`,
  'iu'
)
const EXPIRES = new RegExp(
  `${SELF}\\s+này[^.;\\n]{0,160}?(?:có\\s+hiệu\\s+lực|áp\\s+dụng|thực\\s+hiện)[^.;\\n]{0,80}?đến\\s+(hết\\s+)?(ngày\\s+[^.;\\n]{0,40})`,
  'iu'
)
const ENDS = new RegExp(
  `${SELF}\\s+này\\s+hết\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?\\s+(?:k[ểếềêe]\\s+)?từ\\s+(ngày[^.;\\n]{0,40})`,
  'iu'
)

/** Reads the document's own dates of force; `issued` stands for "kể từ ngày ký" and "kể từ ngày ban hành". */
export function readForce(provisions: readonly Provision[], issued: Day | null): Force {
  const closing = provisions.filter((provision) => {
    return /hiệu\s+lực/iu.test(provision.own) && !/như\s+sau\s*:/iu.test(provision.own) && !isForm(provision)
  })
  const texts = closing.map(({ own }) => own)
  return { effective: firstOf(texts, (text) => startOf(text, issued)), expires: firstOf(texts, endOf) }
}

// Forms in annexes speak for the documents that will be made from them; an attached regulation speaks for itself.
function isForm({ path }: Provision): boolean {
  const annex = path.find(({ level }) => level === 'phu_luc')
  return annex !== undefined && !KINDS.some((kind) => kind === annex.label)
}

function startOf(text: string, issued: Day | null): Day | null {
  const later = LATER.exec(text)?.[1]
  if (later !== undefined && issued !== null) return addDays(issued, Number(later))
  const when = EFFECTIVE.exec(text)?.[1]
  if (when === undefined) return null
  if (/^ngày\s+(?:được\s+)?(?:ký|ban\s+hành|thông\s+qua)/iu.test(when)) return issued
  return findDates(when)[0]?.day ?? null
}

function endOf(text: string): Day | null {
  const ended = ENDS.exec(text)?.[1]
  if (ended !== undefined) return findDates(ended)[0]?.day ?? null
  const until = EXPIRES.exec(text)
  const day = findDates(until?.[2] ?? '')[0]?.day
  if (day === undefined) return null
  return until?.[1] === undefined ? day : addDays(day, 1)
}

function firstOf(texts: readonly string[], read: (text: string) => Day | null): Day | null {
  for (const text of texts) {
    const day = read(text)
    if (day !== null) return day
  }
  return null
}
