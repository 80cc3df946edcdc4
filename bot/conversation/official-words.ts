import { fold } from '#knowledge/text/fold.ts'
import { OFFICIAL_NAMES } from '#knowledge/text/said-alike/official-names.ts'

/** A stretch of a question, `end` exclusive, and what the rules say there. */
interface Change {
  start: number
  end: number
  official: string
}

interface Name {
  /** As it is written; null where that may be in several ways. */
  spoken: string | null
  /** Of text without marks. */
  pattern: RegExp
  official: string
  /** Without its marks it is too much like something else. */
  marked?: boolean
}

/** "Cấp 3" after these is a school, not "cấp 3 bản"; so it is where a fee is asked for. */
const OF_SCHOOL =
  '(?<=\\b(?:hoc|truong|bang|nghiep|len|vao|sinh|vien|giao|hs|gv|day) |\\b(?:tien|phi|khoan thu) (?:[a-z]+ ){1,4})'
const CHILD = '(?:em|chau|con|be|hoc sinh|hs|tre)'
const PATTERNS: Name[] = [
  {
    // of time, not "mấy tiếng nước ngoài"
    spoken: null,
    pattern: /\b(?:may|bao nhieu) tieng\b(?! (?:nuoc|anh|phap|nhat|han|trung|duc|nga|viet|dan toc|me de))/g,
    official: 'bao nhiêu giờ'
  },
  { spoken: null, pattern: new RegExp(`${OF_SCHOOL}cap (?:1|mot)\\b`, 'g'), official: 'tiểu học' },
  { spoken: null, pattern: new RegExp(`${OF_SCHOOL}cap (?:2|hai)\\b`, 'g'), official: 'trung học cơ sở' },
  { spoken: null, pattern: new RegExp(`${OF_SCHOOL}cap (?:3|ba)\\b`, 'g'), official: 'trung học phổ thông' },
  { spoken: 'mang thai', pattern: /\bmang thai\b(?! ho\b)/g, official: 'có thai' },
  { spoken: null, pattern: /\blen lop(?= \d)/g, official: 'vào lớp' },
  // "tiền ăn trưa được hỗ trợ bao nhiêu" is "mức hỗ trợ ăn trưa là bao nhiêu"
  { spoken: null, pattern: /\btien(?= (?:[a-z]+ ){1,4}(?:duoc|dc) ho tro\b)/g, official: 'mức hỗ trợ' },
  { spoken: null, pattern: /(?<=\btien (?:[a-z]+ ){1,4})(?:duoc|dc) ho tro\b/g, official: 'là' },
  {
    // of universities; what pupils do is called so by the rules too
    spoken: null,
    pattern: /(?<=\b(?:sinh vien|hoc vien|nam nhat|nam thu nhat|nam cuoi)\b.*)\bchuyen truong\b/g,
    official: 'chuyển cơ sở đào tạo'
  },
  {
    // it is the child that is ill, not who asks for it: "mẹ em bị ung thư"
    spoken: null,
    pattern: new RegExp(
      `(?<!\\b(?:bo|me|ba|ma|ong|cha|anh|chi|co|thay|vo|chong|di|chu|bac|vien) (?:${CHILD} )?)(?<=\\b${CHILD} )(?:(?:em|toi|minh|nha em) )?(?:bi|mac) (?:benh )?(?:ung thu(?: mau)?|mau trang|suy than|tim bam sinh)\\b`,
      'g'
    ),
    official: 'bị bệnh hiểm nghèo'
  },
  {
    spoken: null,
    pattern:
      /\b(?:bo|cha) (?:(?:em|chau|con|toi|minh|be|no) )?(?:(?:da|vua|moi) )?(?:mat(?= (?:som|roi|nam|vi|do|tu|hoi)\b|[,.?!]|$)|qua doi)/g,
    official: 'mồ côi cha'
  }
]

const names: Name[] = [
  ...OFFICIAL_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [spoken = '', official = ''] = line.split(' = ')
      return spoken.split(' | ').map((each) => nameOf(each, official))
    })
    .sort((a, b) => b.pattern.source.length - a.pattern.source.length),
  ...PATTERNS
]

function nameOf(word: string, official: string): Name {
  const spoken = word.replace('!', '')
  return { spoken, pattern: new RegExp(`\\b${fold(spoken)}\\b`, 'g'), official, marked: spoken !== word }
}

/** As many things said otherwise as are tried one by one. */
const MOST_ALONE = 3

/**
 * A question with what people say put as the rules do, marks or no marks: all of it and, where that are several things, each
 * alone, for a text may have some of them as they are said. Empty where it says nothing otherwise.
 */
export function inOfficialWords(question: string): string[] {
  const said = question.normalize('NFC')
  // places in the folded text must be places in the text
  if (fold(said).length !== said.length) return []
  const changes = changesIn(said)
  if (changes.length === 0) return []
  const alone = changes.length === 1 ? [] : changes.slice(0, MOST_ALONE).map((change) => changed(said, [change]))
  return [...new Set([changed(said, changes), ...alone])]
}

/** The longest things first, none within another. */
function changesIn(said: string): Change[] {
  const folded = fold(said)
  const changes: Change[] = []
  for (const name of names) {
    const kept = officialIn(folded, name.official)
    for (const found of folded.matchAll(name.pattern)) {
      const place = { start: found.index, end: found.index + found[0].length, official: name.official }
      const isFree = ![...changes, ...kept].some(({ start, end }) => start < place.end && end > place.start)
      if (isFree && isMeant(said.slice(place.start, place.end), name)) changes.push(place)
    }
  }
  return changes.toSorted((a, b) => a.start - b.start)
}

/** Where a text says it as the rules do: "giữ xe" within "trông giữ xe" is said so already. */
function officialIn(folded: string, official: string): { start: number; end: number }[] {
  return [...folded.matchAll(new RegExp(`\\b${fold(official)}\\b`, 'g'))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length
  }))
}

/** With marks it must be those of `spoken`: "ở lại lớp" is no "ô lái lớp". */
function isMeant(own: string, { spoken, marked }: Name): boolean {
  if (spoken === null || own.toLowerCase() === spoken) return true
  return marked !== true && fold(own) === own.toLowerCase()
}

function changed(said: string, changes: readonly Change[]): string {
  const isBare = fold(said) === said.toLowerCase()
  return changes.reduceRight(
    (text, { start, end, official }) =>
      `${text.slice(0, start)}${isBare ? fold(official) : official}${text.slice(end)}`,
    said
  )
}
