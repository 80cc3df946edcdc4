import type { Distinction } from './distinction.ts'
import { inEitherSpelling } from './either-spelling.ts'
import { areOnlyOthersNearest } from './only-others.ts'

/** Offices that each level of government has its own of. */
const OFFICES = ['công an', 'ủy ban nhân dân|uỷ ban nhân dân|ubnd', 'hội đồng nhân dân|hđnd']
const LEVELS = ['xã|phường|thị trấn|đặc khu', 'huyện|quận|thị xã', 'tỉnh|thành phố']
const ANY_LEVEL = `(?:${LEVELS.join('|')})`

const read = inEitherSpelling((spelt) =>
  OFFICES.map(
    (names) =>
      new RegExp(
        spelt(`(?<!\\p{L})(?:${names})(?: cấp| các)? (${ANY_LEVEL}(?:(?:,| và| hoặc|/) ?${ANY_LEVEL})*)(?!\\p{L})`),
        'gu'
      )
  )
)
const readLevels = inEitherSpelling((spelt) =>
  LEVELS.map((names) => new RegExp(`(?<!\\p{L})(?:${spelt(names)})(?!\\p{L})`, 'u'))
)

/** Of each office the levels of which a text names it: "Công an xã". */
function officesIn(text: string): ReadonlySet<number>[] {
  const { told, says } = read(text)
  return says.map((office) => new Set([...told.matchAll(office)].flatMap(([, levels = '']) => levelsIn(levels))))
}

function levelsIn(text: string): number[] {
  const { told, says } = readLevels(text)
  return says.flatMap((level, at) => (level.test(told) ? [at] : []))
}

/** Tells an office of one level from that of another: what Công an xã does says nothing of Công an tỉnh. */
export const officeAsked: Distinction = ({ question }) => {
  const asked = officesIn(question)
  if (asked.every((levels) => levels.size === 0)) return null
  return ({ line, lines, headings }) => {
    const named = [line, ...lines.toReversed(), ...headings].map(officesIn)
    return asked.some((levels, office) =>
      areOnlyOthersNearest(
        levels,
        named.map((offices) => offices[office] ?? NONE)
      )
    )
  }
}

const NONE: ReadonlySet<number> = new Set()
