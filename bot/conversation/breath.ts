import { readCommand } from './command.ts'
import { handOverWord } from './hand-over.ts'
import { NO_MEMORY } from './memory.ts'
import { looksUnfinished } from './several.ts'
import { triage } from './triage.ts'

/** Whether a message may be one line of several: words that ask or tell, and no wish, command or choice. */
function mayJoin(text: string): boolean {
  if (!/\p{L}/u.test(text) || handOverWord(text) !== null || readCommand(text, NO_MEMORY) !== null) return false
  const triaged = triage(text, [])
  if (triaged.kind === 'smalltalk') return triaged.reason === 'greeting' || triaged.reason === 'no_question'
  return triaged.kind === 'question' || triaged.kind === 'personal_case'
}

/** Whether whoever wrote this is rather still typing. */
export function expectsMore(text: string): boolean {
  return looksUnfinished(text) && mayJoin(text)
}

/** Whether a line written right after others belongs to them: they were not finished, or it asks nothing itself. */
export function continues(soFar: string, next: string): boolean {
  return mayJoin(soFar) && mayJoin(next) && (looksUnfinished(soFar) || looksUnfinished(next))
}
