import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { evaluate } from '#knowledge/evaluate.ts'
import { ranksOf, summarise } from '#knowledge/evaluate-measures.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function dataset(queries: { id: string; text: string }[], qrels: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'hoidap-dataset-'))
  folders.push(dir)
  const corpus = [
    { id: 'p1', title: '', text: 'Thí sinh được mang bút viết, thước kẻ vào phòng thi.' },
    { id: 'p2', title: 'Học phí', text: 'Mức thu học phí trường mầm non là 60.000 đồng mỗi tháng.' },
    { id: 'p3', title: '', text: 'Phụ huynh nộp hồ sơ tuyển sinh lớp 1 trước ngày 26/6.' }
  ]
  const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  writeFileSync(join(dir, 'corpus.jsonl'), lines(corpus))
  writeFileSync(join(dir, 'queries.jsonl'), lines(queries))
  writeFileSync(join(dir, 'qrels.tsv'), qrels)
  return dir
}

const QUERIES = [
  { id: 'q1', text: 'mang gì vào phòng thi' },
  { id: 'q2', text: 'học phí mầm non bao nhiêu' },
  { id: 'q3', text: 'nộp hồ sơ ngày 26 tháng 6' },
  { id: 'q4', text: 'câu không ai chấm' }
]
const QRELS = 'q1\tp1\nq2\tp2\nq3\tp3\n'

test('means are over the questions that have gold', async () => {
  const found = await evaluate(dataset(QUERIES, QRELS))
  expect(found).toMatchObject({ queries: 3, hit1: 1, hit5: 1, hit10: 1, recall10: 1, mrr10: 1 })
  expect(found.index_s).toBeGreaterThan(0)
  expect(found.rss_mb).toBeGreaterThan(0)
})

test('questions stripped of their diacritics, fewer questions and another judgement can be asked for', async () => {
  const dir = dataset(QUERIES, QRELS)
  expect(await evaluate(dir, { fold: true, limit: 2 })).toMatchObject({ queries: 2, hit1: 1 })
  writeFileSync(join(dir, 'other.tsv'), 'q1\tp2\n')
  expect(await evaluate(dir, { qrels: join(dir, 'other.tsv') })).toMatchObject({ queries: 1, hit1: 0 })
})

test('a line that does not fit is named', async () => {
  const dir = dataset([{ id: 'q1', text: 'mang gì' }], QRELS)
  writeFileSync(join(dir, 'queries.jsonl'), '{"id":"q1","text":"mang gì"}\n{"id":2}\n')
  await expect(evaluate(dir)).rejects.toThrow('queries.jsonl:2')
})

test('measures count the first place of any gold, and the share of gold among the first ten', () => {
  expect(ranksOf(['a', 'b', 'c'], new Set(['c', 'a', 'x']))).toEqual([1, 3])
  const measures = summarise([
    { ranks: [1, 3], gold: 2, ms: 1 },
    { ranks: [6], gold: 2, ms: 3 },
    { ranks: [], gold: 1, ms: 2 }
  ])
  expect(measures).toMatchObject({ hit1: 0.333, hit5: 0.333, hit10: 0.667, recall10: 0.5, mrr10: 0.389, p50_ms: 2 })
})
