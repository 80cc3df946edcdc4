import { fold } from '#knowledge/text/fold.ts'
import { isActor, OFFICE } from '../actors.ts'
import type { AskedFor, Kind } from '../asked-for.ts'
import { withoutLabel } from '../heading.ts'
import { type Sector, sectorsIn } from '../sector.ts'
import { areOnlyOthers } from './only-others.ts'

/** What is done to somebody or to a school, folded, and how a text says it. */
const ACTS: Record<string, string> = {
  'bo nhiem': 'bo nhiem|cong nhan|chi dinh|phan cong|bau',
  'mien nhiem': 'mien nhiem|bai nhiem|thoi giu',
  'phe duyet': 'phe duyet|duyet|ban hanh|thong qua|quyet dinh',
  'ban hanh': 'ban hanh|quy dinh|phe duyet|xay dung',
  cap: '(?:cap|ky)(?! (?:xa|huyen|tinh|hoc|truong|tren|duoi|so|co))',
  'phong tang': '(?:phong|trao|xet) tang',
  'thanh lap': 'thanh lap|cho phep|quyet dinh',
  'giai the': 'giai the|quyet dinh',
  'dinh chi': 'dinh chi'
}
const ACT = Object.keys(ACTS).join('|')
const WHO = '(?:ai|(?:co quan|don vi|cap|nguoi|bo|so|chuc danh|noi) nao)'
const ASKS = new RegExp(
  `(?:\\b${WHO}|^tham quyen) (?:(?:se|la nguoi|co quyen|co tham quyen|duoc quyen|ra|ky|quyet dinh|viec) )*(${ACT})(?! (?:xa|huyen|tinh|hoc)\\b)\\b`
)

/** An act of which a question asks who does it: how a text says it, and whether it is asked of its amendment. */
export interface ActAsked {
  says: RegExp
  /** For which schools. */
  sectors: ReadonlySet<Sector>
  amended: boolean
}

/** The act of which a question asks who does it: "ai bổ nhiệm tổ trưởng", "quy chế do ai ban hành"; null where it asks for none. */
export function actAsked(question: string, { kind }: Pick<AskedFor, 'kind'>): ActAsked | null {
  const asked = fold(question)
  if (!ASKS_WHO.has(kind) && !asksPower(question)) return null
  const says = ACTS[ASKS.exec(asked)?.[1] ?? '']
  return says === undefined
    ? null
    : { says: new RegExp(`\\b(?:${says})\\b`, 'g'), sectors: sectorsIn(question), amended: AMENDS.test(asked) }
}

const ASKS_WHO: ReadonlySet<Kind> = new Set(['authority', 'who', 'person'])
const ASKS_POWER = /^(?:tham quyen|nguoi co quyen)\b/

/** Whether a question asks by its first words who has the power to do something: "thẩm quyền công nhận khu du lịch". */
export function asksPower(question: string): boolean {
  return ASKS_POWER.test(fold(question).trim())
}

/** Whether neither a line, with those that lead it in, nor a heading tells of anybody who has a power. */
export function namesNobody(lines: readonly string[], headings: readonly string[]): boolean {
  const told = lines.join('\n')
  if (AUTHORITY.test(fold([told, ...headings].join('\n'))) || [...lines.slice(0, -1), ...headings].some(isOffice))
    return false
  return [...told.matchAll(NAMES_OFFICE)].every(
    ({ index, 0: { length } }) => !isActor(told, { start: index, end: index + length })
  )
}

/** "Các trường tiểu học" over what they do. */
const IS_OFFICE =
  /^(?:các |những |một )?(?:trường(?! hợp)|nhà trường|công an|phòng(?! thi| chống)|sở|bộ(?! phận)|ủy ban|uỷ ban|ubnd|hội đồng|ban(?! hành)|tổ(?! chức)|trạm|hiệu trưởng|giám đốc|chủ tịch|giáo viên|cán bộ|cơ sở|đơn vị|cơ quan)(?!\p{L})/iu

function isOffice(line: string): boolean {
  return IS_OFFICE.test(withoutLabel(line))
}

const NAMES_OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICE})`, 'giu')

const AMENDS = /\bsua doi\b/
/** Not "ban hành, sửa đổi, bổ sung danh mục", nor "quy chế; quy chế sửa đổi, bổ sung (nếu có) do … ban hành". */
const AMENDS_ONLY = /(?<!,| va| hoac) sua doi\b(?![^.;]{0,20}\(neu co\))/

/** Right before an act that is only spoken of: "thủ tục, quy trình bổ nhiệm", "đề nghị bổ nhiệm", "người có thẩm quyền cấp …". */
const SPOKEN_OF =
  /\b(?:thu tuc|quy trinh|trinh tu|ho so|dieu kien|tieu chuan|thoi han|de nghi|kien nghi|xin|trinh|sau khi|truoc khi|tu ngay|ke tu khi|(?<!do )(?:nguoi|co quan|cap) co tham quyen)(?:(?: [a-z]+){1,4},)*(?: (?:ra|quyet dinh|viec))* $/
/** "Việc đình chỉ được khắc phục" tells of no actor; "việc bổ nhiệm do … quyết định" does. */
const ITS_DOING = /\bviec $/
const BY = /\bdo\b(?![^.;]*\bquy dinh\b)|\bquyet dinh\b/
/** What somebody has a right to receive. */
const IS_RECEIVED = /^(?:[-–+•]\s*|\(?[\da-z]{1,3}[.)]\s*)?duoc\b/
const AUTHORITY = /\btham quyen\b/
/** A heading of nothing else: under "Tiêu chuẩn và thẩm quyền bổ nhiệm" stand the standards as well. */
const OF_AUTHORITY = /^tham quyen\b/

/** Whether a line does not tell who does what was asked about, or who amends it instead. `lines`: those that lead it in, and it; `heading`: the nearest. */
export function isNotDone(act: ActAsked | null, lines: readonly string[], heading: string): boolean {
  if (act === null) return false
  const told = fold(lines.join('\n'))
  const line = fold(lines.at(-1) ?? '')
  if (!act.amended && AMENDS_ONLY.test(line)) return true
  if (areOnlyOthers(act.sectors, sectorsIn(lines.at(-1) ?? ''))) return true
  if (IS_RECEIVED.test(line) && !BY.test(line)) return true
  const above = fold(withoutLabel(heading))
  if (OF_AUTHORITY.test(above) && above.search(act.says) !== -1) return false
  return ![...told.matchAll(act.says)].some(({ index, 0: { length } }) => isAct(told, index, index + length))
}

function isAct(told: string, start: number, end: number): boolean {
  const before = told.slice(Math.max(0, start - 60), start)
  if (SPOKEN_OF.test(before)) return false
  return !ITS_DOING.test(before) || BY.test(told.slice(end))
}
