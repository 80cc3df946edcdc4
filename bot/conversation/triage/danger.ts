import { compilePhrases } from '../phrases/phrase.ts'
import { spellDanger } from './danger-spelling.ts'
import { DANGERS, type Danger } from './dangers.ts'
import { withoutHarmless } from './harmless.ts'
import { POLICY, STUDIES } from './subjects.ts'

const EXCUSES = {
  nothing: null,
  rules: compilePhrases(POLICY),
  studies: compilePhrases(STUDIES),
  toil: compilePhrases([...STUDIES, '(học|thủ tục|giấy|chờ|xếp hàng|chạy|đi lại|làm việc|dạy|trực)'])
}
const compiled = DANGERS.map(({ danger, phrases, yieldsTo }) => ({
  danger,
  says: compilePhrases(phrases),
  excuse: EXCUSES[yieldsTo]
}))

/** The danger a message tells of, or null. It is given `Utterance.keys`. */
export function recogniseDanger(keys: string): Danger | null {
  const telling = withoutHarmless(spellDanger(keys))
  const found = compiled.find(({ says, excuse }) => says.test(telling) && !excuse?.test(keys))
  return found?.danger ?? null
}
