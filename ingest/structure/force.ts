import type { Day } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { dayAfter, findDates } from './dates.ts'

/** From when and until when a document holds, by its own closing provisions. */
export interface Force {
  effective: Day | null
  expires: Day | null
}

const SELF =
  '(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Kế hoạch|Chỉ thị|Hướng dẫn|Chương trình|Đề án|Văn bản|Nội quy|Điều lệ|Thông báo|Công văn|Kết luận|Danh mục)(?:\\s+liên\\s+tịch|\\s+phối\\s+hợp|\\s+hành\\s+động)?'
const EFFECTIVE = new RegExp(
  `${SELF}(?:\\s+này)?(?:\\s+và\\s+${SELF}[^.;]{0,80})?\\s+(?:chính\\s+thức\\s+)?có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?(?:\\s*,)?\\s*(?:kể\\s+)?(?:từ|sau)\\s+(ngày\\s+(?:được\\s+)?(?:ký|ban\\s+hành|thông\\s+qua)|[^.;\\n]{0,60})`,
  'iu'
)
const EXPIRES = new RegExp(
  `${SELF}\\s+này[^.;\\n]{0,160}?(?:có\\s+hiệu\\s+lực|áp\\s+dụng|thực\\s+hiện)[^.;\\n]{0,80}?đến\\s+(hết\\s+)?(ngày\\s+[^.;\\n]{0,40})`,
  'iu'
)
const ENDS = new RegExp(
  `${SELF}\\s+này\\s+hết\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?\\s+(?:kể\\s+)?từ\\s+(ngày[^.;\\n]{0,40})`,
  'iu'
)

/** Reads the document's own dates of force; `issued` stands for "kể từ ngày ký" and "kể từ ngày ban hành". */
export function readForce(provisions: readonly Provision[], issued: Day | null): Force {
  const closing = provisions.filter(({ own }) => /hiệu\s+lực/iu.test(own) && !/như\s+sau\s*:/iu.test(own))
  const texts = closing.map(({ own }) => own)
  return { effective: firstOf(texts, (text) => startOf(text, issued)), expires: firstOf(texts, endOf) }
}

function startOf(text: string, issued: Day | null): Day | null {
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
  return until?.[1] === undefined ? day : dayAfter(day)
}

function firstOf(texts: readonly string[], read: (text: string) => Day | null): Day | null {
  for (const text of texts) {
    const day = read(text)
    if (day !== null) return day
  }
  return null
}
