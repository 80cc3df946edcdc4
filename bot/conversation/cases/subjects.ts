import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthers } from './only-others.ts'

/** School subjects, folded, each under one name. */
const SUBJECTS: Record<string, string> = {
  toan: 'toan',
  'ngu van': 'van',
  van: 'van',
  'tieng anh': 'anh',
  anh: 'anh',
  'tieng viet': 'tieng viet',
  'vat ly': 'ly',
  'vat li': 'ly',
  ly: 'ly',
  'hoa hoc': 'hoa',
  hoa: 'hoa',
  'sinh hoc': 'sinh',
  sinh: 'sinh',
  'lich su': 'su',
  su: 'su',
  'dia ly': 'dia',
  'dia li': 'dia',
  dia: 'dia',
  'tin hoc': 'tin',
  tin: 'tin',
  'cong nghe': 'cong nghe',
  'am nhac': 'am nhac',
  'my thuat': 'my thuat',
  'the duc': 'the duc',
  'giao duc the chat': 'the duc'
}
/** A foreign language, whichever it is. */
const FOREIGN = 'ngoai ngu'
const LANGUAGES = new Set(['anh'])
const names = [FOREIGN, ...Object.keys(SUBJECTS)].sort((a, b) => b.length - a.length).join('|')
const NAMED = new RegExp(`\\bmon (${names})\\b(?! hoc)((?:(?:,| va| hoac) (?:mon )?(?:${names})\\b)*)`, 'g')
/** "Miễn thi Toán": only names that are nothing else, for "thí sinh" folds to the subject sinh. */
const SAT =
  /\b(?:thi|phuc khao) (?=(?:toan|ngu van|vat l[yi]|hoa hoc|sinh hoc|lich su|dia l[yi]|tieng anh|ngoai ngu|tin hoc)\b)/g
const NAME = new RegExp(`\\b(?:${names})\\b`, 'g')

/** The school subjects a text names as such: "môn Toán và Ngữ văn". */
export function subjectsIn(text: string): ReadonlySet<string> {
  const told = [...fold(text).replace(SAT, 'thi mon ').matchAll(NAMED)].flatMap(
    ([said]) => said.replace(/^mon /, '').match(NAME) ?? []
  )
  return new Set(told.flatMap((name) => withLanguage(SUBJECTS[name] ?? name)))
}

function withLanguage(subject: string): string[] {
  return LANGUAGES.has(subject) ? [subject, FOREIGN] : [subject]
}

/** Whether a text rules for subjects of which none was asked about. */
export function isOfOtherSubject(asked: ReadonlySet<string>, told: string): boolean {
  return asked.size > 0 && areOnlyOthers(asked, subjectsIn(told))
}
