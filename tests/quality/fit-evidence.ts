import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openKnowledge } from '#knowledge/open.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { evidenceSigns } from '#knowledge/search/confidence.ts'
import { type DocumentIds, documentIds, isGold } from './answer-grade.ts'
import { type Question, readQuestionFile } from './answer-questions.ts'
import { type Example, fitLogistic } from './logistic.ts'

const USAGE = `Khớp xác suất đoạn đứng đầu trả lời được câu hỏi (MODEL trong knowledge/search/confidence.ts):
  node tests/quality/fit-evidence.ts --data THƯ_MỤC --questions TỆP [--data … --questions …] [--at NGÀY]
Nửa số câu dùng để khớp, nửa kia để thử, rồi đổi vai; trọng số in ra khớp trên tất cả.
`
const RIDGE = 4
const SIGNS = Object.keys(evidenceSigns(undefined, 0, 0))

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    at: { type: 'string', default: '2026-11-23' }
  }
})
if (values.data.length === 0 || values.data.length !== values.questions.length) {
  process.stderr.write(USAGE)
  process.exit(2)
}

/** Examples of one question: as it is, and with the passages that answer it taken away. */
const cases: Example[][] = []
for (const [i, folder] of values.data.entries()) cases.push(...(await readCases(folder, values.questions[i] ?? '')))
const halves = [cases.filter((_, i) => i % 2 === 0), cases.filter((_, i) => i % 2 === 1)] as const
const held = [halves, [halves[1], halves[0]] as const].flatMap(([train, rest]) => {
  const model = fitted(train)
  return rest.flat().map(({ signs, holds }) => ({ chance: chanceOf(model, signs), holds }))
})
report(held)
const weights = fitted(cases).map((weight, i) => `  ${SIGNS[i]}: ${weight.toFixed(2)}`)
process.stdout.write(`MODEL {\n${weights.join(',\n')}\n}\n`)

async function readCases(folder: string, file: string): Promise<Example[][]> {
  const knowledge = await openKnowledge({ uri: join(folder, 'index') })
  const ids = await documentIds(knowledge)
  const read: Example[][] = []
  for (const question of readQuestionFile(file)) {
    const evidence = await knowledge.retrieve(question.text, question.at ?? values.at)
    const others = evidence.hits.filter((hit) => !answers(question, hit, ids))
    const asked = exampleOf(evidence, evidence.hits, question, ids)
    read.push(others.length < evidence.hits.length ? [...asked, ...exampleOf(evidence, others, question, ids)] : asked)
  }
  await knowledge.close()
  return read
}

function answers(question: Question, hit: Hit, ids: DocumentIds): boolean {
  const all = [hit.passage, ...(hit.same ?? [])]
  return question.kind === 'answerable' && all.some(({ id, address }) => isGold(question, id, address, ids))
}

function exampleOf({ asked }: Evidence, [first, second]: Hit[], question: Question, ids: DocumentIds): Example[] {
  if (!first) return []
  const signs = Object.values(evidenceSigns(first.signs, first.score - (second?.score ?? 0), asked.length))
  return [{ signs, holds: answers(question, first, ids), weight: 1 }]
}

function fitted(train: readonly Example[][]): number[] {
  return fitLogistic(train.flat(), RIDGE, new Set([SIGNS.indexOf('constant')]))
}

function chanceOf(model: readonly number[], signs: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * (model[i] ?? 0), 0)))
}

/** In each tenth of probability: how many, what was promised, and what held. */
function report(results: readonly { chance: number; holds: boolean }[]): void {
  for (let tenth = 0; tenth < 10; tenth++) {
    const within = results.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth)
    if (within.length === 0) continue
    const promised = within.reduce((sum, { chance }) => sum + chance, 0) / within.length
    const held = within.filter(({ holds }) => holds).length / within.length
    process.stdout.write(
      `${tenth / 10}–${(tenth + 1) / 10}: ${within.length}, ${promised.toFixed(3)} → ${held.toFixed(3)}\n`
    )
  }
  const brier = results.reduce((sum, { chance, holds }) => sum + (chance - (holds ? 1 : 0)) ** 2, 0) / results.length
  process.stdout.write(`Brier ${brier.toFixed(4)} over ${results.length}\n`)
}
