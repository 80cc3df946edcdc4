import { askedFor, type Kind } from '#bot/conversation/asked-for.ts'
import type { Lexicon } from '#knowledge/search/lexicon.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { weighSyllables } from '#knowledge/search/term-weights.ts'
import { writeOut } from '#knowledge/text/abbreviations.ts'
import { fold } from '#knowledge/text/fold.ts'
import { writeNumbersInDigits } from '#knowledge/text/number-words.ts'
import { readQuestion } from '#knowledge/text/read-question.ts'
import { corpusOf } from '#knowledge/text/vocabulary.ts'
import { type CaseKind, claimIn, kindOf } from '../rumour.ts'
import { conceptsIn, type Named } from './concepts.ts'

/** What a question is about, so far as its words tell: what grouping compares. */
export interface Analysis {
  kind: CaseKind
  asks: Kind
  /** Concepts and the words besides, each with how much it says. */
  terms: Record<string, number>
  /** Members of groups that exclude each other. */
  named: Named
  /** Numbers that tell one question from another: grades, articles, years. */
  numbers: string[]
}

/** Masks, which stand for what must not matter. */
const MASKS = /\[[^\]\n]{1,20}\]/g
/** From this weight in the corpus on, a word is as rare as can be. */
const RARE = 3
const COMMON = 0.3
/** A concept is two words or more. */
const CONCEPT = 1.5
/** Whom nearly every question is about, and what every rule says. */
const LIGHT = new Set(['hoc_sinh', 'bat_buoc', 'vao_lop'])
const LIGHT_CONCEPT = 0.4
/** Where a question plays: many different ones share it. */
const SETTINGS = ['exam', 'stage', 'subject', 'ownership']
const SETTING = 0.9
const FILLER = 0.15
/** Words that tell a story or address somebody, and say nothing of what is asked. */
const FILLERS = new Set(
  `di o toi minh anh chi em ban nha ong ba chu bac ad thi nua luon vay sao gi the nao ai dau khi bi duoc co cho de ve
  voi thay nay nam hien gio lam het ra vao den tu xin hoi biet nhe moi cac nhung mot con lai roi chua khong ngay may mai lop khoi
  nhieu bao lau mua cu sap muon phai can dang`.split(/\s+/)
)

/**
 * Analyses a masked question. Marks are taken off first, whether or not there were any: only so is a question the same
 * with and without them.
 */
export function analyse(question: string, lexicon: Lexicon): Analysis {
  const kind = kindOf(question)
  const bare = (kind === 'rumour' ? claimIn(question) : fold(question)).replace(MASKS, ' ')
  const read = writeNumbersInDigits(writeOut(readQuestion(bare, corpusOf(lexicon))))
  const words = read.filter(({ silent }) => !silent).map(({ folded }) => folded)
  const { concepts, named, rest } = conceptsIn(words.join(' '))
  const besides = analyseQuestion(rest, lexicon)
  const weights = weighSyllables(besides, lexicon)
  const terms: Record<string, number> = {}
  for (const syllable of besides.syllables) {
    if (!/^\d/.test(syllable)) terms[syllable] = weightOf(syllable, weights)
  }
  for (const concept of concepts) terms[concept] = LIGHT.has(concept) ? LIGHT_CONCEPT : CONCEPT
  for (const setting of SETTINGS.flatMap((group) => named[group] ?? [])) terms[setting] = SETTING
  for (const grade of gradesIn(words)) {
    terms[`lop_${grade}`] = SETTING
    named['stage'] ??= [stageOf(grade)]
  }
  const numbers = [...new Set(words.filter((word) => /^\d/.test(word)))].sort()
  return { kind, asks: askedFor(question).kind, terms, named, numbers }
}

/** A word's weight runs from that of the commonest to that of one that hardly any passage has. */
function weightOf(syllable: string, weights: ReadonlyMap<string, number>): number {
  if (FILLERS.has(syllable)) return FILLER
  const rarity = Math.max(0, weights.get(syllable) ?? 0)
  return COMMON + (1 - COMMON) * Math.min(1, rarity / RARE)
}

/** "lớp 6", "khối 10" in folded words. */
function gradesIn(words: readonly string[]): number[] {
  return [...words.join(' ').matchAll(/\b(?:lop|khoi) (\d{1,2})\b/g)].map(([, grade]) => Number(grade))
}

/** The stage a grade belongs to, by the name it has among the concepts. */
function stageOf(grade: number): string {
  if (grade <= 5) return 'tieu_hoc'
  return grade <= 9 ? 'trung_hoc_co_so' : 'trung_hoc_pho_thong'
}

/** One string for questions that say the same in the same words, in whatever order and spelling. */
export function keyOf({ kind, asks, terms, numbers }: Analysis): string {
  return [kind, asks, ...Object.keys(terms).sort(), ...numbers].join(' ')
}
