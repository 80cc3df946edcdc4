import { EVALUATION_DAY, indexCorpus } from '#knowledge/evaluate.ts'
import type { CorpusRow } from '#knowledge/evaluate-dataset.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { findCandidates } from '#knowledge/search/candidates.ts'
import { analyseQuestion, type Question } from '#knowledge/search/question.ts'
import { measureAll, type Source } from '#knowledge/search/retrieve.ts'
import { asTyped } from './as-typed.ts'
import type { System } from './baselines.ts'
import { openSource } from './open-source.ts'

/** What one part of retrieval may be replaced by, to see what it is worth. */
interface Parts {
  analyse(text: string, source: Source): Question
  views: readonly string[]
  pairs: boolean
  reranks: boolean
}

const whole: Parts = {
  analyse: (text, { lexicon }) => analyseQuestion(text, lexicon),
  views: ['terms', 'heading'],
  pairs: true,
  reranks: true
}

/** One row a part: the whole without it. */
const WITHOUT: [name: string, parts: Partial<Parts>][] = [
  ['đủ các phần', {}],
  ['bỏ cặp âm tiết', { pairs: false }],
  ['bỏ khung nhìn tiêu đề', { views: ['terms'] }],
  [
    'đọc câu hỏi không nhờ kho từ (không sửa lỗi gõ, chữ tắt lấy nghĩa đầu)',
    { analyse: (text) => analyseQuestion(text) }
  ],
  ['đọc câu hỏi đúng như gõ (không chữ tắt, không lỗi gõ)', { analyse: asTyped }],
  ['bỏ xếp hạng lại (chỉ trộn các khung nhìn)', { reranks: false }]
]

/** The product's retrieval with one part left out at a time, over one index in the folder. */
export async function openAblations(rows: readonly CorpusRow[], folder: string): Promise<System[]> {
  const knowledge = await openKnowledge({ uri: folder })
  await indexCorpus(knowledge, rows)
  await knowledge.close()
  const source = await openSource(folder)
  return WITHOUT.map(([name, without]) => {
    const parts = { ...whole, ...without }
    const reduced = parts.pairs ? source : withoutPairs(source)
    return { name, search: (text) => search(reduced, parts, text), close: async () => {} }
  })
}

/** The journey of `retrieve`, part by part. */
async function search(source: Source, { analyse, views, reranks }: Parts, text: string): Promise<string[]> {
  const asked = analyse(text, source)
  const match: Source['match'] = async (view, words, limit) =>
    views.includes(view) ? source.match(view, words, limit) : []
  const candidates = await findCandidates(match, asked)
  const stored = await source.look(candidates.map(({ row }) => row))
  if (reranks)
    return measureAll(source.lexicon, asked, candidates, stored, EVALUATION_DAY)
      .slice(0, 10)
      .map(({ id }) => id)
  const ids = new Map(stored.map(({ row, id }) => [row, id]))
  return candidates.flatMap(({ row }) => ids.get(row) ?? []).slice(0, 10)
}

/** An index of single syllables: no pair is asked for or known. */
function withoutPairs(source: Source): Source {
  const single = (term: string) => !term.includes('_')
  const { total, passages } = source.lexicon
  return {
    ...source,
    lexicon: { total, passages: new Map([...passages].filter(([term]) => single(term))) },
    match: (view, words, limit) => source.match(view, words.filter(single), limit)
  }
}
