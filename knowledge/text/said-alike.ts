import { fold } from './fold.ts'
import { normalise } from './normalise.ts'
import { CLASSES } from './said-alike/all.ts'
import { isStopWord } from './stop-words.ts'
import { writtenOut } from './written-out.ts'

/** A way to say something. */
export interface Phrase {
  written: string
  /** Its words, without the commas between them. */
  words: string
  /** Its content syllables. */
  content: { folded: string; accented: string }[]
  /** It says what it does without its stop words: "bao nhiêu cháu" is not "cháu". */
  whole: boolean
  /** Without its marks it is too much like something else. */
  marked: boolean
  /** A unit: it says so only behind a number. */
  unit: boolean
}

/** What a question says in a way of its own, from one of its content syllables up to another, and how texts may say that. */
export interface SaidOtherwise {
  from: number
  to: number
  said: Phrase
  others: Phrase[]
}

/** A content syllable of a question; its accented key is null where it was typed without marks that tell. */
export interface Syllable {
  folded: string
  accented: string | null
  /** Number of the word it is part of, where the corpus tells. */
  word?: number
}

/** A way a question may say something, and how else texts do. */
interface Way {
  said: Phrase
  others: Phrase[]
}

/** By the first content syllable, folded; the longest first. */
const ways = new Map<string, Way[]>()
for (const line of CLASSES) {
  const [spoken = [], official = spoken] = line.split(' = ').map((side) => side.split(' | ').map(phraseOf))
  for (const said of spoken) {
    const first = said.content[0]?.folded
    if (first === undefined) continue
    const way = { said, others: official.filter((each) => each !== said) }
    ways.set(first, [...(ways.get(first) ?? []), way])
  }
}
for (const some of ways.values()) some.sort((a, b) => b.said.content.length - a.said.content.length)

function phraseOf(form: string): Phrase {
  const written = normalise(form.replace(/^[!#] ?/, ''))
  const tokens = writtenOut(written)
  const content = tokens.filter(({ accented }) => !isStopWord(accented))
  return {
    written,
    words: spelled(written),
    content,
    whole: content.length === tokens.length,
    marked: /^[!#]/.test(form),
    unit: form.startsWith('#')
  }
}

function spelled(text: string): string {
  return writtenOut(text)
    .map(({ surface }) => surface)
    .join(' ')
}

/** What a question says that texts may say otherwise; `content` are its content syllables in order. */
export function saidOtherwise(question: string, content: readonly Syllable[]): SaidOtherwise[] {
  const text = ` ${spelled(question)} `
  const bare = fold(text)
  const isSaid = ({ whole, words, marked }: Phrase) =>
    whole || text.includes(` ${words} `) || (!marked && text === bare && text.includes(` ${fold(words)} `))
  // what the question says of itself is asked about as it is
  const isNew = (phrase: Phrase) => !content.some((_, from) => standsAt(phrase, content, from) && isSaid(phrase))
  const found = content.flatMap(({ folded }, from) =>
    (ways.get(folded) ?? [])
      .filter(({ said }) => standsAt(said, content, from) && isSaid(said))
      .map(({ said, others }) => ({ from, to: from + said.content.length, said, others: others.filter(isNew) }))
      .filter(({ others }) => others.length > 0)
  )
  return found.filter((one) => !found.some((other) => isWithin(one, other)))
}

/** Whether what needs its stop words lies within a longer one: "mỗi năm" of "mỗi năm một lần" says nothing of its own. */
function isWithin(one: SaidOtherwise, other: SaidOtherwise): boolean {
  return !one.said.whole && other.from <= one.from && one.to <= other.to && one.to - one.from < other.to - other.from
}

function standsAt({ content, marked }: Phrase, among: readonly Syllable[], from: number): boolean {
  // a sign, "≤", stands in no question
  if (content.length === 0 || (content.length === 1 && isInWord(among, from))) return false
  return content.every(({ folded, accented }, at) => {
    const here = among[from + at]
    return here?.folded === folded && (here.accented === null ? !marked : here.accented === accented)
  })
}

/** Whether a syllable is part of a longer word, as "hủy" is of "tiêu hủy". */
function isInWord(among: readonly Syllable[], at: number): boolean {
  const word = among[at]?.word
  return word !== undefined && (among[at - 1]?.word === word || among[at + 1]?.word === word)
}
