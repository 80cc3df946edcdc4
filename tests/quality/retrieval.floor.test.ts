import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Judged, readCorpus, readQuestions } from '#knowledge/evaluate-dataset.ts'
import type { System } from './baselines.ts'
import { type ChatForms, readChatForms } from './chat-forms.ts'
import { measure, sample } from './measure.ts'
import { openOurs } from './ours.ts'
import { SPELLINGS } from './spellings.ts'

const DATA = '../shared/data'
const folder = mkdtempSync(join(tmpdir(), 'hoidap-floor-'))
let ours: System
let questions: Judged[]
let forms: ChatForms

/** A few points below what was measured when the floors were set; `npm run quality` shows where retrieval stands. */
const FLOORS = {
  'as written': { size: 150, hit1: 0.66, hit10: 0.88 },
  'no diacritics': { size: 40, hit1: 0.54, hit10: 0.79 },
  teencode: { size: 40, hit1: 0.54, hit10: 0.79 },
  'typing slips': { size: 40, hit1: 0.58, hit10: 0.82 }
}

const present = existsSync(join(DATA, 'tvpl_edu')) && existsSync(join(DATA, 'lexicon'))

beforeAll(async () => {
  if (!present) return
  forms = readChatForms(join(DATA, 'lexicon'))
  questions = readQuestions(join(DATA, 'tvpl_edu'))
  ours = await openOurs(readCorpus(join(DATA, 'tvpl_edu')), folder)
})

afterAll(async () => {
  await ours?.close()
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!present).each(SPELLINGS)(
  'questions typed as %s find their passage as often as they did',
  { timeout: 120_000 },
  async (spelling) => {
    const floor = FLOORS[spelling]
    const { hit1, hit10 } = await measure(ours, sample(questions, floor.size), spelling, forms)
    expect(hit1).toBeGreaterThan(floor.hit1)
    expect(hit10).toBeGreaterThan(floor.hit10)
  }
)
