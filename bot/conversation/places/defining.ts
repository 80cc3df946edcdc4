import type { Candidate } from '../candidate.ts'
import { paddedWords } from '../padded-words.ts'
import { readLines } from '../passage-lines.ts'

const ASKS =
  / (?:la (?:cai )?gi|la (?:the nao|nhu the nao|sao)|nghia la gi|co nghia la gi|duoc hieu (?:la gi|the nao|nhu the nao|ra sao))(?: (?:a|vay|the|nhi|ad))* $/

/** The candidate with a line that defines just what a question asks the meaning of: "Cơ sở dạy thêm là …"; else null. */
export function defining(question: string, candidates: readonly Candidate[]): Candidate | null {
  const [subject] = paddedWords(question).split(ASKS)
  if (subject === undefined || subject.trim() === '' || !ASKS.test(paddedWords(question))) return null
  for (const candidate of candidates) {
    const { text } = candidate.hit.passage
    const line = readLines(text).find(({ words, end }) =>
      DEFINES.some((is) => paddedWords(text.slice(words, end)).startsWith(`${subject} ${is} `))
    )
    if (line) return { ...candidate, span: { start: line.words, end: line.end, leads: [] } }
  }
  return null
}

const DEFINES = ['la', 'duoc hieu la', 'bao gom', 'gom']
