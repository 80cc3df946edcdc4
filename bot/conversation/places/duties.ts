import type { Evidence } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import type { Candidate } from '../candidate.ts'
import { type Line, readLines, readSentences } from '../passage-lines.ts'

const DUTY = '(?:nhiem vu|trach nhiem|quyen han|chuc nang)'
const DUTIES = `${DUTY}(?:(?: va)? ${DUTY})*`
const TAIL = '(?: (?:la gi|gom (?:nhung )?gi|gom gi|nhu the nao|the nao|ra sao))?(?: (?:a|vay|the|nhi|ad))*'
const ASKS = [
  new RegExp(`^(?:cac |nhung )?${DUTIES} cua (?<holder>.+?)${TAIL}$`),
  new RegExp(`^(?<holder>.+?) (?:co|thuc hien) (?:cac |nhung )?${DUTIES} (?:gi|nao|nhu the nao)${TAIL}$`)
]
/** Right behind whom a line is about: what begins to say something of them, so that "chủ tịch" is no "chủ tịch hội đồng". */
const SAYS = '(?:co|thuc hien|khong|truc tiep|chiu|giup)'
/** Answering for a paper or for others is no more than a part of what one has to do. */
const OF_DUTY = `(?:(?:co|thuc hien)(?: [a-z]+){0,4}? ${DUTY}|chiu trach nhiem (?!ve |theo |truoc phap luat))`
/** "Nhiệm vụ và quyền hạn của phó giám đốc" over a list. */
const TITLE = '(?:nhiem vu|trach nhiem|quyen han|chuc nang|quyen|nghia vu)'

/** What a duty is about, and not where: the line itself must say that. */
const ABOUT = /^(?:ve|doi voi|voi|trong viec|khi) /
/** Where the name of a place falls into parts that need not stand side by side. */
const PARTS =
  / ?\b(?:cua|tai|o|trong|thuoc|ve|doi voi|voi|trong viec|khi)\b ?| (?=(?:cap (?:huyen|tinh|xa)|cong lap|tu thuc|dan lap|ngoai cong lap)\b)/
/** A name of one syllable, "khoa", begins too much else. */
const LEAST = 2

interface Told {
  span: Candidate['span']
  /** With how many words of the name it begins. */
  length: number
  isTitle: boolean
}

/**
 * The line that begins with the name of whom a question asks the duties of, and tells these: "Thư ký hội đồng trường … thực
 * hiện các nhiệm vụ sau:". All else that was asked, of which school or office, its headings, its document or the khoản beside it
 * must say. Null where there is none, or as well another.
 */
export function dutiesOf(
  question: string,
  { hits }: Pick<Evidence, 'hits'>,
  candidates: readonly Candidate[]
): Candidate | null {
  const asked = plain(question)
  const holder = ASKS.map((pattern) => pattern.exec(asked)?.groups?.holder).find((each) => each !== undefined)
  if (holder === undefined) return null
  const words = holder.split(' ')
  // a whole Điều is told by its heading, not by one of its lines
  const parts = candidates.filter(({ hit }) => !/\bdieu-[^.]+$/.test(hit.passage.provisionKey))
  const found = parts.flatMap((candidate) => {
    const told = lineOfDuties(candidate, words)
    return told && saysRest(candidate, told, words.slice(told.length), hits) ? [{ ...told, candidate }] : []
  })
  const titles = found.filter(({ isTitle }) => isTitle)
  const left = titles.length > 0 ? titles : found
  const most = Math.max(...left.map(({ length }) => length))
  const [first, ...others] = left.filter(({ length }) => length === most)
  return first && others.length === 0 ? { ...first.candidate, span: first.span } : null
}

/** The line of a passage that tells the duties. */
function lineOfDuties({ hit }: Candidate, words: readonly string[]): Told | null {
  const { text } = hit.passage
  const lines = readLines(text)
  const titles = lines
    .filter((line, at) => leadsIn(line, lines[at + 1]))
    .map(({ words: start, end }) => ({ start, end }))
  const sentences = lines.flatMap((line) => readSentences(text, line.words, line.end))
  const over = longest(text, titles, words, (name) => `^${TITLE}(?:(?: va)? ${TITLE})* cua (?:cac )?${name} $`)
  if (over) return { ...over, isTitle: true }
  const told = longest(
    text,
    sentences,
    words,
    (name) => `^(?:cac |nhung )?${name} (?=${SAYS} )(?:[a-z]+ ){0,20}?${OF_DUTY}`
  )
  return told && { ...told, isTitle: false }
}

/** The stretch that tells of the longest beginning of a name. */
function longest(
  text: string,
  stretches: readonly { start: number; end: number }[],
  words: readonly string[],
  tells: (name: string) => string
): Omit<Told, 'isTitle'> | null {
  for (let length = words.length; length >= LEAST; length--) {
    const pattern = new RegExp(tells(words.slice(0, length).join(' ')))
    const span = stretches.find(({ start, end }) => pattern.test(`${plain(text.slice(start, end))} `))
    if (span) return { span: { ...span, leads: [] }, length }
  }
  return null
}

function leadsIn(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.depth > line.depth
}

function saysRest({ hit }: Candidate, { span }: Told, rest: readonly string[], hits: Evidence['hits']): boolean {
  const { text, trail, provisionKey } = hit.passage
  const article = articleOf(provisionKey)
  const beside = hits.filter(
    ({ document, passage }) => document.id === hit.document.id && articleOf(passage.provisionKey) === article
  )
  const around = [hit.document.title, ...trail, ...beside.map(({ passage }) => passage.text)]
  const name = rest.join(' ')
  const told = ABOUT.test(name) ? [text.slice(span.start, span.end)] : around
  const all = ` ${plain(told.join(' \n '))} `
  return name.split(PARTS).every((part) => all.includes(` ${part} `) || part === '')
}

function articleOf(key: string): string {
  return /^.*?\bdieu-[^.]+/.exec(key)?.[0] ?? key
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
