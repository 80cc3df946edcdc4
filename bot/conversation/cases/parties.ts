import { fold } from '#knowledge/text/fold.ts'

/** Those who take part in an exam or come to a school by what each is called, folded. */
const PARTIES = {
  candidate: 'thi sinh',
  learner: 'hoc sinh|sinh vien|hoc vien|nguoi hoc',
  parent: 'phu huynh|cha me|bo me|ba me|gia dinh|nguoi nha',
  invigilator: 'giam thi|can bo coi thi|cbct',
  examiner: 'giam khao|can bo cham thi',
  head: 'truong diem thi',
  police: 'cong an|canh sat'
}
type Party = keyof typeof PARTIES
const ALL = Object.keys(PARTIES) as Party[]

/** What is ruled for all who take part rules for none of these, unless it names them. */
const ON_DUTY: readonly Party[] = ['invigilator', 'examiner', 'head', 'police']

const SOME = '(?:(?:cac|moi|nhung|mot|neu|khi|thi|truong hop) )*'
const NAMES = by((words) => new RegExp(`\\b(?:${words})\\b`))
const BEGINS = by((words) => new RegExp(`^${SOME}(?:${words})\\b`))
/** As who does what a clause says. */
const ACTS = by((words) => new RegExp(`(?:^|\\n|[.,:;)] )${SOME}(?:${words})\\b`))

function by(compile: (words: string) => RegExp): (text: string) => ReadonlySet<Party> {
  const read = ALL.map((party) => [party, compile(PARTIES[party])] as const)
  return (text) => new Set(read.flatMap(([party, pattern]) => (pattern.test(text) ? [party] : [])))
}

/** Everyone on duty at an exam or a school, by what they are called together. */
const ALL_ON_DUTY =
  /\b(?:nguoi|can bo|thanh vien|luc luong)(?: [a-z]+){0,2}? (?:lam nhiem vu|tham gia|phuc vu|lam (?:cong tac )?thi|to chuc thi)\b/

/** Of whom a question tells or asks something that they do. */
export interface PartyAsked {
  /** Those it begins with, where they are on duty or parents who are there themselves. */
  there: Party | null
  /** What the candidates do, folded: "thí sinh được ra khỏi phòng" → "ra khoi"; null where it is not of what they do. */
  act: string | null
}

/** What parents do for a child the child's rules tell; where they wait themselves these do not. */
const ARE_THERE =
  /^(?:phu huynh|cha me|bo me|ba me)(?: hoc sinh)? (?:(?:co|duoc|dc|phai|can|nen) )*(?:co mat|dung|ngoi|cho (?!con\b)|doi (?:o|con|ngoai)|do xe|dau xe)/

const OPENS = /^(?:(?:cho (?:em|minh|toi) hoi|vay|the|a|ad|xin hoi) )+/
const ACT =
  /(?:^|\b(?:thi|nao|gio|phut|ngay|lau) )thi sinh (?:(?:co|duoc|dc|phai|can|se|chi|moi|bi|tu do) )*([a-z]+ [a-z]+)/

/** Of those who take part in an exam whom a question is about. */
export function partyAsked(question: string): PartyAsked {
  const asked = fold(question).trim().replace(OPENS, '')
  const [there] = [...BEGINS(asked)].filter((party) => ON_DUTY.includes(party) || ARE_THERE.test(asked))
  return { there: there ?? null, act: ACT.exec(asked)?.[1] ?? null }
}

/**
 * Whether lines rule for others than those a question begins with: neither they nor the headings and the title
 * above, `around`, name these, or they stand there as those with whom somebody else has to do: "thí sinh báo giám thị".
 */
export function isOfOtherParty({ there }: PartyAsked, lines: readonly string[], around: readonly string[]): boolean {
  if (there === null) return false
  const told = fold(lines.join('\n'))
  if (around.some((heading) => NAMES(fold(heading)).has(there)) || ALL_ON_DUTY.test(told)) return false
  if (!NAMES(told).has(there)) return true
  const acting = ACTS(told)
  return acting.size > 0 && !acting.has(there)
}

/** Whether a line tells only what those on duty do, and not the act of the candidates that was asked about. */
export function isOfDutyAlone({ act }: PartyAsked, line: string): boolean {
  if (act === null) return false
  const told = fold(line)
  const acting = ACTS(told)
  return ON_DUTY.some((party) => acting.has(party)) && !acting.has('candidate') && !told.includes(act)
}
