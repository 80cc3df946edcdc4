import { isNamedBy } from './step-words.ts'

const OFFICE =
  /^(?:các )?(?:nhà trường|trường(?! hợp)|phòng|sở|cục|vụ|[uủ][ỷy] ban|ubnd|bộ|cơ quan|đơn vị|hiệu trưởng|thủ trưởng|giám đốc|chủ tịch|thành viên|cơ sở giáo dục|hội đồng)(?!\p{L})/iu
const PAPER = /(?<!\p{L})(?:hồ sơ|đơn|giấy tờ|phiếu|tờ khai|thông báo)(?!\p{L})/iu
const HANDS_IN = /(?<!\p{L})(?<!(?:không (?:phải |yêu cầu |cần )?|ngày |khi |năm |thời điểm ))(?:nộp|gửi)(?!\p{L})/iu
/** Where papers are handed in. */
export const TO_PLACE =
  /(?<!\p{L})(?:tại|đến|về(?= (?:trường|phòng|sở|bộ|cơ quan|ủy ban))|qua|cho (?:nhà )?trường)(?!\p{L})(?!\s+(?:hết|ngày|điều|khoản|điểm|năm|tháng|\d))/iu
const RECEIVES = /(?<!(?:ngày|khi|từ) )(?:tiếp nhận|nhận)(?=\s+(?:hồ sơ|giấy tờ|đơn)(?!\p{L}))/iu
/** Until when. */
export const UNTIL =
  /(?<!\p{L})(?:trong (?:vòng |thời hạn |thời gian )?\d+ (?:ngày|tháng|giờ)|chậm nhất|trước (?:ngày|khi)|hết ngày|đến (?:hết )?ngày|từ ngày \d)/iu

/** A sentence on papers handed in. */
export interface HandingIn {
  said: string
  /** What stands after the word for it. */
  rest: string
  /** Told as what an office receives. */
  isOffice: boolean
}

/**
 * What a text says of papers being handed in by who applies, and not by one office to another: of those that `names` tell, or
 * of any where it is null.
 */
export function handingIn(own: string, names: ReadonlySet<string> | null): HandingIn[] {
  if (!PAPER.test(own)) return []
  return own.split(/[;\n]|\.\s/).flatMap((sentence) => {
    const said = sentence.trim()
    const isOffice = OFFICE.test(said)
    const verb = (isOffice ? RECEIVES : HANDS_IN).exec(said)
    const subject = said.slice(0, verb?.index).split(',').at(-1)?.trim() ?? ''
    if (verb === null || (!isOffice && OFFICE.test(subject))) return []
    const rest = said.slice(verb.index + verb[0].length)
    const object = objectIn(rest).trim()
    const isPapers = isOffice || object === '' || PAPER.test(object)
    return isPapers && (names === null || isNamedBy(object, names)) ? [{ said, rest, isOffice }] : []
  })
}

/** What is handed in, up to where or until when. */
function objectIn(rest: string): string {
  const ends = [rest.search(TO_PLACE), rest.search(UNTIL), rest.search(/[,(:]/)].filter((at) => at !== -1)
  return rest.slice(0, Math.min(rest.length, ...ends))
}
