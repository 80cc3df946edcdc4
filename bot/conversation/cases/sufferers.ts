import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthers } from './only-others.ts'

const GROUPS: readonly [group: string, names: string][] = [
  ['pupil', 'hoc sinh|sinh vien|thi sinh|tre em|chau'],
  ['teacher', 'giao vien|nha giao|thay giao|co giao|giang vien|hieu truong|nhan vien|can bo'],
  ['parent', 'phu huynh|cha me|bo me']
]
const NAMES = GROUPS.map(([, names]) => names).join('|')
/** "Giáo viên bị phụ huynh đánh", "học sinh bị đánh": who, and what is done to them, by whomever. */
const SUFFERS = new RegExp(
  String.raw`\b((?:${NAMES})(?:(?:,| va| hoac) (?:${NAMES}))*)(?: \w+){0,2}? bi (?:(?:${NAMES}) ){0,2}(\w+)`,
  'g'
)

/** Those who suffer something, each with the folded verb of it: a pupil, danh. */
export type Sufferers = readonly { group: string; act: string }[]

/** Who is said to suffer what. */
export function sufferersIn(text: string): Sufferers {
  return [...fold(text).matchAll(SUFFERS)].flatMap(([, names = '', act = '']) =>
    GROUPS.flatMap(([group, among]) => (new RegExp(String.raw`\b(?:${among})\b`).test(names) ? [{ group, act }] : []))
  )
}

/** Whether a text rules for what others suffer: "khi có học sinh bị đánh" tells nothing of a teacher who is hit. */
export function isOfOtherSufferers(asked: Sufferers, told: string): boolean {
  if (asked.length === 0) return false
  const acts = new Set(asked.map(({ act }) => act))
  const same = sufferersIn(told).filter(({ act }) => acts.has(act))
  return areOnlyOthers(new Set(asked.map(({ group }) => group)), new Set(same.map(({ group }) => group)))
}
