import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { measureAnswers } from './answer-measure.ts'
import { readQuestionFile } from './answer-questions.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoidap-answers-'))
let knowledge: Knowledge

/** A few points worse than what was measured when they were set; `npm run answers` shows where answers stand. */
const LIMITS = { wrong: 0.06, coverage: 0.5, refusal: 0.94, nearRefusal: 0.96 }

beforeAll(async () => {
  execFileSync(process.execPath, ['ingest/main.ts', 'ingest/samples'], { env: { ...process.env, DATA_DIR: folder } })
  knowledge = await openKnowledge({ uri: join(folder, 'index') })
}, 120_000)

afterAll(async () => {
  await knowledge?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('answers over the samples are as often right, and as seldom wrong, as they were', {
  timeout: 120_000
}, async () => {
  const { figures } = await measureAnswers(knowledge, readQuestionFile('tests/fixtures/questions/samples.jsonl'), {
    spelling: 'as written',
    forms: new Map(),
    at: '2026-11-23',
    tell: () => {}
  })
  expect(figures.wrong / figures.given).toBeLessThan(LIMITS.wrong)
  expect(figures.coverage).toBeGreaterThan(LIMITS.coverage)
  expect(figures.refusal).toBeGreaterThan(LIMITS.refusal)
  expect(figures.exactness).toBe(1)
})

test('what testers asked beside the rules of the samples is as seldom answered as it was', {
  timeout: 240_000
}, async () => {
  const { figures } = await measureAnswers(knowledge, readQuestionFile('tests/fixtures/questions/near-misses.jsonl'), {
    spelling: 'as written',
    forms: new Map(),
    at: '2026-11-29',
    tell: () => {}
  })
  expect(figures.refusal).toBeGreaterThan(LIMITS.nearRefusal)
})
