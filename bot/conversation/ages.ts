import { fold } from '#knowledge/text/fold.ts'

/** Ages in years, `to` exclusive. */
interface Ages {
  from: number
  to: number
}

const BETWEEN = /\btu (?:du |tren )?(\d{1,2})(?: tuoi)? den (duoi |chua du )?(\d{1,2}) tuoi\b/g
const BELOW = /\b(?:duoi|chua du|chua)\s(\d{1,2}) tuoi\b/
const UPWARDS = /\b(?:tu|tren|qua|du)\s(\d{1,2}) tuoi\b/
const ONE = /\b(\d{1,2}) tuoi\b/

/** The age a question speaks of: "trên 18 tuổi", "cháu 15 tuổi"; null where it names none, or several. */
export function ageAsked(question: string): Ages | null {
  const folded = fold(question)
  const [between, more] = rangesIn(folded)
  if (between) return more ? null : between
  if ((folded.match(/\d{1,2} tuoi\b/g) ?? []).length !== 1) return null
  const below = BELOW.exec(folded)?.[1]
  if (below !== undefined) return { from: 0, to: Number(below) }
  const upwards = UPWARDS.exec(folded)?.[1]
  if (upwards !== undefined) return { from: Number(upwards), to: Number.POSITIVE_INFINITY }
  const age = ONE.exec(folded)?.[1]
  return age === undefined ? null : { from: Number(age), to: Number(age) + 1 }
}

/** Whether a line rules for those between two ages, and not for the age asked about. */
export function isOfOtherAge(asked: Ages | null, told: string): boolean {
  const ranges = asked ? rangesIn(fold(told)) : []
  return ranges.length > 0 && !ranges.some(({ from, to }) => asked && asked.from < to && from < asked.to)
}

function rangesIn(folded: string): Ages[] {
  return [...folded.matchAll(BETWEEN)].map(([, from, below, to]) => ({
    from: Number(from),
    to: Number(to) + (below === undefined ? 1 : 0)
  }))
}
