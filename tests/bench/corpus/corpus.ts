import type { DocumentRecord } from '#knowledge/document.ts'
import type { IndexedDocument } from '#knowledge/knowledge.ts'
import type { Passage } from '#knowledge/passage.ts'
import type { Provision } from '#knowledge/provision.ts'
import { type Chance, chanceOf } from '../../quality/random.ts'
import { inventRareWords, pickZipf } from './rare-words.ts'
import { readSampleText } from './sample-text.ts'
import {
  capitalised,
  type Language,
  PHRASES_STEEP,
  phraseAt,
  type Topic,
  WORDS_STEEP,
  writePassage
} from './write-passage.ts'

export const PASSAGES_PER_DOCUMENT = 150
const CLAUSES_PER_ARTICLE = 3

/** Every so many passages one carries a combination of words that no other has, so that it can be asked for. */
const PLANTED_EVERY = 20

/** A question and the passage that answers it. */
export interface PlantedQuestion {
  text: string
  passage: string
}

export interface Corpus {
  /** So many passages in documents of 150; a larger corpus begins with the smaller one. */
  documents(passages: number): Generator<IndexedDocument>
  /** Questions spread evenly over the planted passages of a corpus of that size. */
  questions(passages: number, count: number): PlantedQuestion[]
}

/** A corpus that is the same on every machine, grown from the project's own sample documents. */
export async function growCorpus(): Promise<Corpus> {
  const sample = await readSampleText()
  const chance = chanceOf('ngôn ngữ')
  const language = { sample, starts: shuffled(sample.starts, chance), rareWords: inventRareWords(sample) }
  return {
    *documents(passages) {
      for (let first = 0; first < passages; first += PASSAGES_PER_DOCUMENT) {
        yield writeDocument(language, first, Math.min(PASSAGES_PER_DOCUMENT, passages - first))
      }
    },
    questions(passages, count) {
      const planted = Math.floor(passages / PLANTED_EVERY)
      const asked = Math.min(count, planted)
      return Array.from({ length: asked }, (_, index) =>
        ask(language, Math.floor((index * planted) / asked) * PLANTED_EVERY)
      )
    }
  }
}

function writeDocument(language: Language, first: number, count: number): IndexedDocument {
  const number = first / PASSAGES_PER_DOCUMENT + 1
  const chance = chanceOf(`văn bản ${number}`)
  const topic: Topic = {
    starts: Array.from({ length: 40 }, () => pickZipf(language.starts, chance, PHRASES_STEEP)),
    rareWords: Array.from({ length: 60 }, () => pickZipf(language.rareWords, chance, WORDS_STEEP))
  }
  const title = `Quy định về ${phraseAt(language.sample, chance.pick(topic.starts), 12).join(' ')}`
  const document = recordOf(number, title)
  const indexed: IndexedDocument = { document, provisions: [], passages: [] }
  for (let at = 0; at < count; at++) {
    if (at % CLAUSES_PER_ARTICLE === 0) indexed.provisions.push(writeArticle(language, topic, at, chance))
    addClause(indexed, at, clauseText(language, topic, first + at, chance))
  }
  return indexed
}

function recordOf(number: number, title: string): DocumentRecord {
  return {
    id: idOf(number),
    number: `${number}/2024/QĐ-UBND`,
    kind: 'Quyết định',
    title,
    issuer: 'Ủy ban nhân dân xã',
    signer: null,
    issued: '2024-01-01',
    effective: '2024-01-15',
    expires: null,
    period: null,
    file: `${number}.md`,
    digest: '0'.repeat(64),
    sample: false,
    relations: []
  }
}

function idOf(number: number): string {
  return `${number}-2024-qd-ubnd`
}

function articleOf(at: number): number {
  return Math.floor(at / CLAUSES_PER_ARTICLE) + 1
}

function writeArticle(language: Language, topic: Topic, at: number, chance: Chance): Provision {
  const label = String(articleOf(at))
  const heading = capitalised(phraseAt(language.sample, chance.pick(topic.starts), 8).join(' '))
  const own = `Điều ${label}. ${heading}`
  const path = [{ level: 'dieu' as const, label }]
  const place = { key: keyOf(at).split('.')[0] ?? '', parent: null, path, address: `Điều ${label}`, page: null }
  return { ...place, heading, own, text: own, order: at * 2, effective: null, expires: null }
}

function addClause({ document, provisions, passages }: IndexedDocument, at: number, text: string): void {
  const article = provisions.findLast(({ parent }) => parent === null)
  if (article === undefined) throw new Error('a khoản without its Điều')
  const label = String((at % CLAUSES_PER_ARTICLE) + 1)
  const key = keyOf(at)
  const address = `khoản ${label} ${article.address}`
  const whole = `${label}. ${text}`
  const passage: Passage = {
    id: `${document.id}/${key}`,
    documentId: document.id,
    provisionKey: key,
    address,
    text: whole,
    trail: [article.own],
    effective: document.effective,
    expires: document.expires
  }
  provisions.push({
    key,
    parent: article.key,
    path: [...article.path, { level: 'khoan', label }],
    address,
    heading: null,
    own: whole,
    text: whole,
    order: at * 2 + 1,
    page: null,
    effective: null,
    expires: null
  })
  passages.push(passage)
}

function keyOf(at: number): string {
  return `dieu-${articleOf(at)}.khoan-${(at % CLAUSES_PER_ARTICLE) + 1}`
}

function clauseText(language: Language, topic: Topic, passage: number, chance: Chance): string {
  const text = writePassage(language, topic, chance)
  if (passage % PLANTED_EVERY !== 0) return text
  const { about, first, second } = plant(language, passage)
  return `${text}\n${capitalised(about)} của ${first} được xét theo ${second}.`
}

/** Two words that are rare, yet not unknown elsewhere, beside a phrase that is common: only together they say which. */
function plant(language: Language, passage: number) {
  const chance = chanceOf(`câu hỏi ${passage}`)
  const about = phraseAt(language.sample, pickZipf(language.starts, chance, PHRASES_STEEP), 6).join(' ')
  return { about, first: chance.pick(language.rareWords), second: chance.pick(language.rareWords), chance }
}

const OPENINGS = ['', '', 'cho em hỏi ', 'Dạ cho tôi hỏi ', 'anh chị cho hỏi ']
const CLOSINGS = [' là bao nhiêu', ' thì làm thế nào', ' có được không ạ', ' khi nào', ' nộp ở đâu']

function ask(language: Language, passage: number): PlantedQuestion {
  const { about, first, second, chance } = plant(language, passage)
  const number = Math.floor(passage / PASSAGES_PER_DOCUMENT) + 1
  const text = `${chance.pick(OPENINGS)}${about} ${first} theo ${second}${chance.pick(CLOSINGS)}`
  return { text, passage: `${idOf(number)}/${keyOf(passage % PASSAGES_PER_DOCUMENT)}` }
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => ({ item, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
