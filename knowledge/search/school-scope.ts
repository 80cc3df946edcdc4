import { letterKey, lettersOf } from '../text/word-key.ts'

/** For which stages of schooling and which years a question or a passage speaks. */
export interface SchoolScope {
  stages: ReadonlySet<string>
  years: ReadonlySet<string>
}

const GRADES = Array.from({ length: 12 }, (_, at) => [`lop_${at + 1}`, stageOfGrade(at + 1)] as const)

/** Terms of indexed text that name a stage: of trung học cơ sở the pair in its middle, which no other stage has. */
const STAGE_TERMS: readonly (readonly [term: string, stage: string])[] = [
  ['mam_non', 'mam non'],
  ['mau_giao', 'mam non'],
  ['nha_tre', 'mam non'],
  ['tieu_hoc', 'tieu hoc'],
  ['cap_1', 'tieu hoc'],
  ['hoc_co', 'trung hoc co so'],
  ['cap_2', 'trung hoc co so'],
  ['hoc_pho', 'trung hoc pho thong'],
  ['cap_3', 'trung hoc pho thong'],
  ['dai_hoc', 'dai hoc'],
  ['cao_dang', 'dai hoc'],
  ['sinh_vien', 'dai hoc'],
  ...GRADES
]

const YEARS = Array.from({ length: 26 }, (_, at) => String(2015 + at))

function stageOfGrade(grade: number): string {
  if (grade <= 5) return 'tieu hoc'
  return grade <= 9 ? 'trung hoc co so' : 'trung hoc pho thong'
}

/** The stages and years that a question names, by its terms and pairs. */
export function scopeOfTerms(terms: ReadonlySet<string>): SchoolScope {
  return {
    stages: new Set(STAGE_TERMS.flatMap(([term, stage]) => (terms.has(term) ? [stage] : []))),
    years: new Set(YEARS.filter((year) => terms.has(year)))
  }
}

const stageByPair = new Map<number, Map<number, string>>()
for (const [term, stage] of STAGE_TERMS) {
  const [first = '', second = ''] = term.split('_')
  const seconds = stageByPair.get(letterKey(first)) ?? new Map<number, string>()
  stageByPair.set(letterKey(first), seconds.set(letterKey(second), stage))
}
const yearByKey = new Map(YEARS.map((year) => [letterKey(year), year]))

/** The stages that a stretch of words names. */
export function stagesIn(keys: Uint32Array, to = keys.length): Set<string> {
  const stages = new Set<string>()
  for (let at = 0; at + 1 < to; at++) {
    const stage = stageByPair.get(lettersOf(keys[at] as number))?.get(lettersOf(keys[at + 1] as number))
    if (stage !== undefined) stages.add(stage)
  }
  return stages
}

/** The years that a stretch of words names. */
export function yearsIn(keys: Uint32Array, to = keys.length): Set<string> {
  const years = new Set<string>()
  for (let at = 0; at < to; at++) {
    const year = yearByKey.get(lettersOf(keys[at] as number))
    if (year !== undefined) years.add(year)
  }
  return years
}

/** Whether what is told names others only than what is asked. Who names none speaks of all. */
export function isOther(asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  return asked.size > 0 && told.size > 0 && ![...asked].some((one) => told.has(one))
}
