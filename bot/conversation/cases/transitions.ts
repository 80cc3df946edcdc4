import { fold } from '#knowledge/text/fold.ts'

const LEVEL = '(?:trinh do )?(so cap|trung cap|cao dang|dai hoc|thac s[iy]|tien s[iy])'
const FROM_TO = new RegExp(
  `\\b(?:tu|lien thong) ${LEVEL} (?:len|sang|vao|hoc|hoc len|lien thong|lien thong len|den) ${LEVEL}\\b`
)
const LEVELS = new RegExp(`\\b${LEVEL}\\b`, 'g')

/** From which level of study to which a question goes, folded: "liên thông từ cao đẳng lên đại học"; empty where it does not. */
export function transitionAsked(question: string): readonly string[] {
  return (FROM_TO.exec(fold(question)) ?? []).slice(1).map(alike)
}

function alike(level: string): string {
  return level.replace(/y$/, 'i')
}

/** Whether a line goes from one level to another that are not both those asked about. */
export function isOfOtherTransition(asked: readonly string[], line: string): boolean {
  if (asked.length === 0) return false
  const told = new Set([...fold(line).matchAll(LEVELS)].map(([, level = '']) => alike(level)))
  return told.size >= 2 && !asked.every((level) => told.has(level))
}
