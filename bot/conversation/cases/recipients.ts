import { fold } from '#knowledge/text/fold.ts'

/** Who is paid, folded. */
const PEOPLE =
  'thi sinh|giam khao|giam thi|giao vien|giang vien|chuyen gia|hoc sinh|sinh vien|hoc vien|thanh vien|bao cao vien|can bo|nhan vien|cong chuc|vien chuc|huan luyen vien|trong tai|phien dich|dai bieu|nguoi [a-z]+'
const FOR = new RegExp(`\\bcho (?:cac |nhung |moi |mot )?(${PEOPLE})\\b`, 'g')

/** For whom money is asked about, folded: "chi cho giám khảo bao nhiêu". */
export function recipientsAsked(question: string): readonly string[] {
  return recipientsIn(fold(question))
}

/** Whether a line pays others only, and names none of those asked about anywhere. */
export function paysOthers(asked: readonly string[], line: string): boolean {
  const told = fold(line)
  return asked.length > 0 && recipientsIn(told).length > 0 && !asked.some((who) => told.includes(who))
}

function recipientsIn(folded: string): string[] {
  return [...folded.matchAll(FOR)].map(([, who = '']) => who)
}
