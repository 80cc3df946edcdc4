import type { Provision } from '#knowledge/provision.ts'
import { subjectWords } from './asking.ts'
import { handingIn, TO_PLACE, UNTIL } from './handing-in.ts'
import { withoutLabel } from './heading.ts'
import { compilePhrases, type Phrase } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { slotsIn } from './slots.ts'
import { isNamedBy, namesOf, syllablesOf } from './step-words.ts'

/** What is asked of anything that is applied for, without saying again what that is. */
export type Step = 'papers' | 'place' | 'deadline' | 'payment' | 'amount'

const WHEN = '(khi nào|bao giờ|lúc nào|ngày nào|tháng nào|!mấy ngày|tháng mấy|hôm nào)'
const WHERE = '(đâu|chỗ nào|nơi nào|cho ai|đến đâu)'
const PAPERS = '(hồ sơ|giấy tờ|giấy)'
const HANDED = '(nộp|gửi)'
const END = '(ạ|vậy|thế|ad|nhỉ)? $'
const LEAD = '^ (thế|vậy|còn|dạ|thì)?'

const ASKED: [Step, Phrase[]][] = [
  [
    'papers',
    [
      `${LEAD} ${PAPERS} (gồm|bao gồm|cần|cần có|có|phải có|cần nộp)? (những|các)? (gì|giấy tờ gì|giấy gì)? ${END}`,
      `${LEAD} (cần|phải) (nộp|chuẩn bị|mang)? (những|các)? (giấy tờ|giấy|hồ sơ)? gì ${END}`
    ]
  ],
  [
    'place',
    [`${LEAD} ${HANDED} (hồ sơ|đơn|giấy tờ)? (ở|tại)? ${WHERE} ${END}`, `${LEAD} (nơi|chỗ|địa điểm) nộp ... $`]
  ],
  [
    'deadline',
    [
      `${LEAD} (hạn|thời hạn|thời gian|hạn chót|hạn cuối) (nộp)? (hồ sơ|đơn)? (là)? (${WHEN}|bao lâu)? ${END}`,
      `${LEAD} ${HANDED} (hồ sơ|đơn)? (trong|đến|trước|vào)? (hạn)? (${WHEN}|bao lâu) ${END}`,
      `${LEAD} ${WHEN} (thì)? (phải|hết hạn)? ${HANDED} (hồ sơ|đơn)? ${END}`
    ]
  ],
  [
    'payment',
    [
      `${LEAD} ${WHEN} (thì)? (mới)? (được)? (nhận|trả|chi|chi trả|phát|lĩnh) (được)? (tiền)? ${END}`,
      `${LEAD} (được)? (nhận|trả|chi|chi trả|phát|lĩnh) (được)? (tiền)? (vào)? ${WHEN} ${END}`
    ]
  ],
  ['amount', [`${LEAD} (được|mức|mức hỗ trợ)? (hỗ trợ|hưởng|nhận|là)? bao nhiêu (tiền)? ${END}`]]
]
const asked = ASKED.map(([step, phrases]) => ({ step, says: compilePhrases(phrases) }))

/** Words, folded, that a step is asked with and that name nothing: "mức hỗ trợ bao nhiêu". */
const OF_STEP = new Set(['muc', 'tro', 'gui', 'linh', 'phat'])

/** What a short follow-up asks of the thing in talk and names nothing else by; null for any other. */
export function stepAsked(followUp: string): Step | null {
  if (slotsIn(followUp).length > 0 || subjectWords(followUp, []).some((word) => !OF_STEP.has(word))) return null
  const { keys } = readUtterance(followUp)
  return asked.find(({ says }) => says.test(keys))?.step ?? null
}

const A_PAPER =
  /(?<!\p{L})(?:đơn|giấy|bản sao|bản chính|học bạ|tờ (?:khai|trình)|phiếu|căn cước|văn bằng|chứng chỉ|minh chứng)(?!\p{L})/iu
const A_PAYMENT = /(?<!\p{L})(?:trả|chi|cấp|phát|nhận|chuyển|hoàn)(?!\p{L})/iu
const A_TIME = /\d|h[aà]ng tháng|học kỳ|đợt|định kỳ/iu

/** Whether lines can be the answer to what is asked: papers are named in them, or when something is paid. */
export function mayTellStep(step: Step, lines: string): boolean {
  if (step === 'papers') return A_PAPER.test(lines) || LISTS_PAPERS.test(lines)
  return step !== 'payment' || (A_PAYMENT.test(lines) && A_TIME.test(lines))
}

/**
 * The one provision that tells a step of what was shown: in what was shown itself, else in its article, else, for what is
 * granted, in the articles of its chapter on how all of that is applied for. Null where several do, or none.
 */
export function tellingStep(step: Step, shown: Provision, document: readonly Provision[]): Provision | null {
  const article = articleOf(shown, document)
  if (!article || RULED_ELSEWHERE.test(article.text)) return null
  const isWhole = shown.key === article.key
  const talk = { shown, article, names: namesOf([article.heading, isWhole ? '' : shown.own].join(' ')) }
  const ways = [() => unitsIn(shown, document, shown)]
  // what holds for a case of its own is not got as the rest is
  if (!A_CASE.test(withoutLabel(shown.own))) {
    ways.push(() => unitsIn(article, document, shown))
    if (step !== 'amount' && GRANTS.test(article.text)) ways.push(() => unitsForAll(article, document))
  }
  for (const units of ways) {
    const found = units().filter((unit) => tells(step, unit, talk))
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  return headedSo(step, article, document)
}

const HEADINGS: Partial<Record<Step, RegExp>> = {
  papers: /^(?:thành phần )?hồ sơ(?: đăng ký)?$/iu,
  place: /^(?:nơi|địa điểm) (?:đăng ký|nộp|tiếp nhận)(?: hồ sơ)?$/iu,
  deadline: /^(?:thời gian|thời hạn)(?: đăng ký| nộp hồ sơ| nộp| tiếp nhận hồ sơ)?$/iu
}

const ASPECTS = namesOf('đối tượng điều kiện chỉ tiêu')

/**
 * The one provision beside an article whose heading is the step and nothing else: "4. Thời gian" beside "3. Hồ sơ". Beside
 * "4. Sửa thông tin", a thing of its own, it is not meant.
 */
function headedSo(step: Step, { key, parent, heading }: Provision, document: readonly Provision[]): Provision | null {
  if (parent === null || !isNamedBy(heading ?? '', ASPECTS)) return null
  const beside = document.filter(
    (other) => other.parent === parent && other.key !== key && HEADINGS[step]?.test(other.heading ?? '')
  )
  return beside.length === 1 ? (beside[0] ?? null) : null
}

/** What is talked about; `names`: the syllables that it is named by. */
interface InTalk {
  shown: Provision
  article: Provision
  names: ReadonlySet<string>
}

const GRANTS = /được (?:hỗ trợ|hưởng|miễn|giảm|cấp|trợ cấp)|mức (?:hỗ trợ|hưởng|học bổng|trợ cấp)|hỗ trợ thêm/iu
/** Where an article says itself by what rule its papers go, those of its chapter are for others. */
const RULED_ELSEWHERE =
  /(?:hồ sơ|trình tự|thủ tục)[^.;\n]*\s(?:theo|tại)\s(?:quy định (?:tại|của) )?(?:Điều|Nghị định|Thông tư|Quyết định|khoản)/u

/** A provision with the clauses and points inside it, without rows, dashes and those for a case of its own. */
function unitsIn(top: Provision, document: readonly Provision[], shown: Provision | null = null): Provision[] {
  return document.filter(
    ({ key, own }) =>
      (key === top.key || key.startsWith(`${top.key}.`)) &&
      !BELOW_POINTS.test(key) &&
      (key === shown?.key || !A_CASE.test(withoutLabel(own)))
  )
}

const BELOW_POINTS = /(?:^|\.)(?:bang|gach)-/
const A_CASE = /^(?:đối với|riêng|nếu|trường hợp)(?!\p{L})/iu

/** The nearest provision around one, or itself, that has a heading. */
function articleOf(shown: Provision, document: readonly Provision[]): Provision | null {
  const byKey = new Map(document.map((provision) => [provision.key, provision]))
  let at: Provision | null = byKey.get(shown.key) ?? null
  while (at !== null && at.heading === null) at = at.parent === null ? null : (byKey.get(at.parent) ?? null)
  return at
}

const OF_STEPS = /(?:hồ sơ|trình tự|thủ tục|chi trả|thời hạn)/iu

/** Of the other articles of a chapter those whose heading names nothing but steps, or what the one shown is of too. */
function unitsForAll(article: Provision, document: readonly Provision[]): Provision[] {
  const chapter = document.find(({ key }) => key === article.parent)
  const names = namesOf([article.heading, chapter?.heading].join(' '))
  const isForAll = ({ key, parent, heading }: Provision) =>
    chapter !== undefined &&
    parent === chapter.key &&
    key !== article.key &&
    heading !== null &&
    OF_STEPS.test(heading) &&
    isNamedBy(heading, names)
  return document.filter(isForAll).flatMap((other) => unitsIn(other, document))
}

const PAYS =
  /^(?:tiền|kinh phí|học bổng|khoản|mức|việc)(?!\p{L})[^.;\n]*(?<!\p{L})(?:trả|chi|cấp|phát|chuyển)(?!\p{L})[^.;\n]*(?:đợt \d|tháng \d|h[aà]ng tháng|theo tháng|định kỳ|học kỳ|ngày \d)/iu
const TELLS_AMOUNT = /^(?:mức|số tiền)\s[^.;:\n]*?\d[\d.,]*\s*(?:đồng|nghìn|triệu|%|lần)/iu
const LISTS_PAPERS = /(?<!\p{L})hồ sơ(?!\p{L})([^.;:\n]*?)(?<!\p{L})(?:bao )?gồm(?!\p{L})/iu

function tells(step: Step, unit: Provision, talk: InTalk): boolean {
  const own = withoutLabel(unit.own)
  const papersIn = () => handingIn(own, unit.key === talk.shown.key ? null : talk.names)
  switch (step) {
    case 'papers': {
      const [, of] = LISTS_PAPERS.exec(own) ?? []
      return of !== undefined && isNamedBy(of, talk.names)
    }
    case 'place':
      return papersIn().some(({ isOffice, rest }) => isOffice || TO_PLACE.test(rest))
    case 'deadline':
      return papersIn().some(({ said }) => UNTIL.test(said))
    case 'payment':
      return PAYS.test(own) && pairsOf(talk.article.heading ?? '').some((pair) => spoken(own).includes(` ${pair} `))
    case 'amount':
      return TELLS_AMOUNT.test(own) && linesOfMoney(talk.article) === 1
  }
}

function linesOfMoney({ text }: Provision): number {
  return text.split('\n').filter((line) => /\d\s*(?:đồng|%)/u.test(line)).length
}

const NO_NAME = new Set(
  ['hỗ trợ', 'quy định', 'chính sách', 'chế độ', 'học sinh', 'trẻ em', 'người học', 'mức hỗ'].map((pair) =>
    syllablesOf(pair).join(' ')
  )
)
const [TRO = ''] = syllablesOf('trợ')

/** The pairs of syllables of a heading that tell what it is of. */
function pairsOf(heading: string): string[] {
  const words = syllablesOf(heading)
  return words.slice(1).flatMap((word, at) => {
    const pair = `${words[at]} ${word}`
    return NO_NAME.has(pair) || words[at] === TRO ? [] : [pair]
  })
}

function spoken(text: string): string {
  return ` ${syllablesOf(text).join(' ')} `
}

/** The headings above a provision, from the outermost in. */
export function headingsOver({ parent }: Provision, document: readonly Provision[]): string[] {
  const above = document.find(({ key }) => key === parent)
  if (!above) return []
  return [...headingsOver(above, document), above.heading ?? above.own.split('\n', 1).join()]
}
