import type { Evidence } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import type { AskedFor } from '../asked-for.ts'
import type { Candidate } from '../candidate.ts'
import { gradesIn, sameGrade } from '../cases/grades.ts'
import { coverage, toldOf } from '../coverage.ts'
import { headingOf, isShortTitle, ownTitle } from '../heading.ts'
import { numberedIn, saysNumbered } from '../numbered.ts'
import { askedColumns, type Named, spaced } from './asked-columns.ts'
import { isOrdinal, readRow } from './table-row.ts'

/** What a passage tells of one thing, by its place: a row of a table under its heads, a titled provision under its heading. */
interface Entry {
  /** The thing it is of. */
  label: string
  /** The row's own name, where it may be what is asked for: "trường nào". */
  name: Named | null
  columns: readonly Named[]
  /** Of which document it is. */
  source: string
  /** All that is said of it, with what stands above. */
  all: string
}

function entryOf({ hit }: Candidate): Entry | null {
  const { passage, document } = hit
  const source = [document.title, document.issuer ?? '', document.period ?? ''].join('\n')
  const all = [passage.text, ...passage.trail, source].join('\n')
  const row = readRow(passage)
  if (row) {
    const columns = row.cells.filter((cell) => cell !== row.name && !isOrdinal(cell))
    return { label: row.name.told, name: row.name, columns, source, all }
  }
  const title = ownTitle(passage)
  const heading = headingOf(hit, true)
  return !isShortTitle(title) || heading === ''
    ? null
    : { label: heading, name: null, columns: [{ head: title, told: '' }], source, all }
}

/** Words with which anybody tells of whom they ask, folded. */
const PLAIN = new Set(
  'nha toi con chau em minh can phai gom lam xin muon hoi bao nhieu may dau nao gi hoc thu tien'.split(' ')
)
/** Words of a label that tell no row from the next. */
const GENERIC = new Set('hoc sinh tre doi voi nguoi cac nhung ve viec tuyen vao mon thi ten nganh'.split(' '))

/** How much of a label, and of what is asked about, must be the same. */
const HALF = 0.5

/**
 * The one candidate that by its place is of just what was asked about and has just what is asked for: of a table of
 * procedures the row of this one, which has a column "Hồ sơ". Null where there is none, or as well another.
 */
export function entryAnswering(
  question: string,
  asked: AskedFor,
  { asked: terms }: Pick<Evidence, 'asked'>,
  candidates: readonly Candidate[]
): Candidate | null {
  const entries = candidates.flatMap((candidate) => {
    const entry = entryOf(candidate)
    const unsaid = entry && unsaidOf(question, asked, terms, entry)
    return unsaid ? [{ candidate, unsaid }] : []
  })
  const fewest = Math.min(...entries.map(({ unsaid }) => unsaid.length))
  const [first, ...others] = entries.filter(({ unsaid }) => unsaid.length === fewest)
  if (!first || others.length > 0) return null
  return fewest === 0 || entries.length === 1 ? first.candidate : null
}

/** The words of an entry's label, beyond the general ones, that the question does not say; null where it is not of what was asked. */
function unsaidOf(question: string, asked: AskedFor, terms: readonly AskedTerm[], entry: Entry): string[] | null {
  if (asksForName(question, entry.name)) return isFoundByNumber(question, terms, entry) ? [] : null
  const { columns, asking, byLevel } = askedColumns(question, asked, entry.columns)
  const subject = subjectOf(question, terms, entry, byLevel).filter(({ folded }) => !asking.has(folded))
  if (columns.length === 0 || subject.length === 0 || !tells(entry.all, subject)) return null
  const words = placedWords(entry.label)
  // the "hỗ trợ" of a column "Mức hỗ trợ" tells no row from another
  const heads = toldOf(entry.columns.flatMap(({ head }) => placedWords(head))).folded
  const told = subject.filter(({ folded }) => !heads.has(folded))
  // nor does whose table it is and of which year, where the question says more than that
  const source = toldOf(placedWords(entry.source)).folded
  const own = told.filter(({ folded }) => !source.has(folded))
  const thing = own.length > 0 ? own : told
  if (coverage(thing, [toldOf([...placedWords(entry.name?.head ?? ''), ...words])]) < HALF) return null
  const said = new Set([...spaced(question).split(' '), ...terms.map(({ folded }) => folded)])
  const label = words.filter(({ accented, folded }) => !isStopWord(accented) && !GENERIC.has(folded))
  const unsaid = label.flatMap(({ folded }) => (said.has(folded) ? [] : [folded]))
  return unsaid.length <= label.length * HALF ? unsaid : null
}

/** What a question is about: a grade told by the label, or by the column, need not be said in its words. */
function subjectOf(question: string, terms: readonly AskedTerm[], { label }: Entry, byLevel: boolean): AskedTerm[] {
  const told = gradesIn(label)
  const own = toldOf(placedWords(label)).folded
  const levelled = byLevel || gradesIn(question).some((grade) => told.some((other) => sameGrade(grade, other)))
  const grades = levelled ? numberedIn(question).filter(({ noun }) => OF_GRADE.has(noun)) : []
  const words = new Set(grades.flatMap(({ noun, number }) => [noun, String(number)]))
  return terms.filter(({ folded }) => !PLAIN.has(folded) && (own.has(folded) || !words.has(folded)))
}

const OF_GRADE: ReadonlySet<string> = new Set(['lop', 'khoi', 'cap'])

/** Whether a text tells all that is asked about, numbers with what they number: "thôn 7" also within "từ thôn 1 đến thôn 9". */
function tells(text: string, subject: readonly AskedTerm[]): boolean {
  const numbered = numberedIn(subject.map(({ folded }) => folded).join(' '))
  const rest = subject.filter(({ folded }) => !numbered.some(({ number }) => String(number) === folded))
  return numbered.every((each) => saysNumbered(text, each)) && coverage(rest, [toldOf(placedWords(text))]) > ALMOST_ALL
}

const ALMOST_ALL = 0.99

/** "Trường nào", of a table of schools. */
function asksForName(question: string, name: Named | null): boolean {
  return name !== null && new RegExp(`${spaced(name.head).trimEnd()} (?:nao|gi) `).test(spaced(question))
}

function isFoundByNumber(question: string, terms: readonly AskedTerm[], entry: Entry): boolean {
  const own = new Set(spaced(entry.name?.head ?? '').split(' '))
  const subject = terms.filter(({ folded }) => !own.has(folded) && !PLAIN.has(folded))
  return numberedIn(question).length > 0 && tells(entry.all, subject)
}
