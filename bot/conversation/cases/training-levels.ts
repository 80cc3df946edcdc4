import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthersNearest } from './only-others.ts'

/** A programme, a textbook or a training of one of the levels of vocational study, folded. */
const OF_LEVEL = /\b(?:chuong trinh|giao trinh|dao tao)(?: dao tao)?(?: trinh do)? (so cap|trung cap|cao dang)\b/g

/** For which levels of vocational study a text speaks of a programme or a training: "giáo trình sơ cấp". */
export function trainingLevelsIn(text: string): ReadonlySet<string> {
  return new Set([...fold(text).matchAll(OF_LEVEL)].map(([, level = '']) => level))
}

/** Whether the nearest of `texts` to name such a level, from the line to the title of the document, names only others. */
export function isOfOtherTraining(asked: ReadonlySet<string>, texts: readonly string[]): boolean {
  return asked.size > 0 && areOnlyOthersNearest(asked, texts.map(trainingLevelsIn))
}
