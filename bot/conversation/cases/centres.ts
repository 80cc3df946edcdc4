import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthersNearest } from './only-others.ts'

/** What centres are for, folded; one may be for several: "trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên". */
const KINDS = {
  continuing: /\b(?:giao duc thuong xuyen|gdtx)\b/,
  vocational: /\b(?:giao duc nghe nghiep|gdnn|day nghe)\b/,
  community: /\bhoc tap cong dong\b/,
  languages: /\b(?:ngoai ngu|tieng anh)\b/,
  computing: /\btin hoc\b/,
  inclusion: /\bgiao duc hoa nhap\b/,
  work: /\bviec lam\b/
}
export type CentreKind = keyof typeof KINDS

const CENTRE = /\btrung tam\b[^,;.:\n]{0,80}/g

/** The kinds of centre that a text names. */
export function centresIn(text: string): ReadonlySet<CentreKind> {
  const named = fold(text).match(CENTRE) ?? []
  const kinds = (Object.keys(KINDS) as CentreKind[]).filter((kind) => named.some((words) => KINDS[kind].test(words)))
  return new Set(kinds)
}

/** Whether a line rules for another kind of centre than was asked about, as it says itself or the nearest of what stands above it, `around` from the innermost heading to the title. */
export function isOfOtherCentre(asked: ReadonlySet<CentreKind>, told: string, around: readonly string[]): boolean {
  return asked.size > 0 && areOnlyOthersNearest(asked, [told, ...around].map(centresIn))
}
