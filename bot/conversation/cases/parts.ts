import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { AskedFor, Kind } from '../asked-for.ts'

const ASKS_PARTS = /([^,.;?!]*?)\b(?:bao )?gom\b/
const NAMES = 2
/** How many they are is told beside it. */
const ASKS_FOR_PARTS: ReadonlySet<Kind> = new Set(['list', 'subject', 'who', 'definition', 'other'])

/** Of what a question asks what it consists of. */
export interface Whole {
  /** Its first two syllables of substance: "Hội đồng trường gồm những ai" → hoi, dong. */
  first: readonly string[]
  /** All that stands before "gồm". */
  name: readonly string[]
}

/** Of what a question asks what it consists of; null where it does not. */
export function wholeAsked(question: string, { kind }: AskedFor, terms: readonly AskedTerm[]): Whole | null {
  if (!ASKS_FOR_PARTS.has(kind)) return null
  const name = syllables(ASKS_PARTS.exec(fold(question))?.[1] ?? '')
  const named = terms.map(({ folded }) => folded).filter((folded) => name.includes(folded))
  return named.length < NAMES ? null : { first: named.slice(0, NAMES), name }
}

const CONSISTS = /(?<!\p{L})(?:bao )?gồm(?!\p{L})/iu
/** A heading whose parts are its provisions: "Cơ sở giáo dục phổ thông bao gồm:". */
const LEADS_IN = /(?<!\p{L})gồm\s*:\s*$/iu

/**
 * Whether a line, with those that lead it in, tells what something else consists of, which neither they say before "gồm" nor
 * the headings above; or something of the same kind. `headings`: from the nearest.
 */
export function isOfOtherWhole(whole: Whole | null, lines: readonly string[], headings: readonly string[]): boolean {
  if (whole === null) return false
  const told = lines.join('\n')
  const at = CONSISTS.exec(told)?.index
  const [nearest = ''] = headings.filter(Boolean)
  if (at === undefined && !LEADS_IN.test(nearest)) return false
  const above = at === undefined ? headings : headings.slice(0, 2)
  const said = new Set(syllables([...above, told.slice(0, at ?? 0)].join(' ')))
  return !whole.first.every((syllable) => said.has(syllable)) || isOfSibling(whole.name, told, at)
}

/** Syllables that the names of two things of one kind begin with: "cơ sở giáo dục nghề nghiệp", "cơ sở giáo dục thường xuyên". */
const OF_KIND = 4

/** Whether what is told to consist of something is of the same kind as what was asked about, and another. */
function isOfSibling(asked: readonly string[], told: string, at: number | undefined): boolean {
  const line =
    told
      .slice(0, at ?? 0)
      .split('\n')
      .at(-1) ?? ''
  const name = syllables(line.replace(LABEL, '').split(NAME_ENDS, 1)[0] ?? '')
  const shared = asked.findIndex((syllable, place) => name[place] !== syllable)
  const [own, other] = [asked.slice(shared, shared + NAMES), name[shared]]
  if (shared < OF_KIND || own.length < NAMES || other === undefined || asked.includes(other)) return false
  return !own.some((syllable) => name.includes(syllable))
}

/** "Hồ sơ giải thể: 01 bộ, bao gồm" */
const NAME_ENDS = /[,:(\d]|\slà\s|\scó\s/u
const LABEL = /^\s*(?:[-–+•]|\(?[\da-zđ]{1,3}[.)])\s*/iu
