import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthersNearest } from './only-others.ts'

const LEVEL = '(?:so cap|trung cap|cao dang|dai hoc|cu nhan|ky su|thac si|cao hoc|tien si)'
/** A programme, a textbook or a training of a level of study or of several, folded: "đào tạo đại học, thạc sĩ". */
const OF_LEVEL = new RegExp(
  String.raw`\b(?:chuong trinh|giao trinh|dao tao)(?: dao tao)?(?: trinh do)? ${LEVEL}(?:(?:,| va|, va) (?:trinh do )?${LEVEL})*\b`,
  'g'
)
/** Who studies at it: "sinh viên đại học", "học thạc sĩ". */
const STUDIES = new RegExp(
  String.raw`\b(?:sinh vien|hoc vien|hoc|nguoi hoc)(?: he| bac| trinh do)? ${LEVEL}\b|\b(?:nghien cuu sinh|cao hoc)\b`,
  'g'
)
const EACH = new RegExp(LEVEL, 'g')
const SAME: ReadonlyMap<string, string> = new Map([
  ['cu nhan', 'dai hoc'],
  ['cao hoc', 'thac si'],
  ['nghien cuu sinh', 'tien si']
])

/** For which levels of study a text speaks of a programme or a training: "giáo trình sơ cấp". */
export function trainingLevelsIn(text: string): ReadonlySet<string> {
  return levelsOf(text, [OF_LEVEL])
}

/** The same of a question, which may name who studies instead: "sinh viên đại học"; of what other level it speaks it asks too. */
export function trainingLevelsAsked(question: string): ReadonlySet<string> {
  const asked = levelsOf(question, [OF_LEVEL, STUDIES])
  return asked.size > 0 ? levelsOf(question, [EACH, STUDIES]) : asked
}

function levelsOf(text: string, patterns: readonly RegExp[]): ReadonlySet<string> {
  const said = patterns.flatMap((pattern) => fold(text).match(pattern) ?? [])
  const levels = said.flatMap((words) => words.match(EACH) ?? [words])
  return new Set(levels.map((level) => SAME.get(level) ?? level))
}

/** Whether the nearest of `texts` to name such a level, from the line to the title of the document, names only others. */
export function isOfOtherTraining(asked: ReadonlySet<string>, texts: readonly string[]): boolean {
  return asked.size > 0 && areOnlyOthersNearest(asked, texts.map(trainingLevelsIn))
}
