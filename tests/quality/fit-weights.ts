import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Judged, readCorpus, readQuestions } from '#knowledge/evaluate-dataset.ts'
import { WEIGHTS } from '#knowledge/search/weights.ts'
import { readChatForms } from './chat-forms.ts'
import { groupsOfDataset, groupsOfShelf, type Sign, trainingQuestions } from './fit-sets.ts'
import { fitSoftmax, type Group } from './fit-softmax.ts'
import { sample } from './measure.ts'

const USAGE = `Khớp lại trọng số xếp hạng (knowledge/search/weights.ts) trên câu hỏi để phát triển:
  npm run fit -- [--data THƯ_MỤC] [--limit N] [--shelf THƯ_MỤC --questions TỆP]…
    --data       thư mục dữ liệu đo (mặc định ../shared/data)
    --limit      số câu lấy của tvpl/train (mặc định 8000, tức là tất cả)
    --shelf      thư mục dữ liệu đã nạp văn bản (DATA_DIR), cùng tệp câu hỏi của nó; lặp lại được
    --questions  tests/fixtures/questions/*.jsonl
    --at         ngày hỏi các câu của --questions (mặc định 2026-11-23)
    --try A,B    thêm hoặc bỏ: chỉ khớp các dấu hiệu nêu tên
`
/** What each set counts beside the 1 of tvpl/train: statutes, real documents and samples are few, and are what is asked about. */
const COUNTS = { alqac: 0.4, shelf: 0.4 }
/** What a training question about schools and exams counts, which the product is asked about, beside the 1 of another. */
const TOPICAL = 15
const FOLDS = 4
/** Of the weights, and of what numbered provisions weigh otherwise: there are fewer questions to tell that. */
const SHRINK = { weight: 3e-4, otherwise: 1e-3 }

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    limit: { type: 'string', default: '8000' },
    shelf: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    at: { type: 'string', default: '2026-11-23' },
    try: { type: 'string' },
    help: { type: 'boolean', default: false }
  }
})
if (values.help || values.shelf.length !== values.questions.length) {
  process.stderr.write(USAGE)
  process.exit(values.help ? 0 : 2)
}

/** The weight of meaning is chosen, not fitted: here no vectors are at hand. */
const fitted = (Object.keys(WEIGHTS) as Sign[]).filter((name) => name !== 'meaning')
const names = values.try ? fitted.filter((name) => values.try?.split(',').includes(name)) : fitted
const forms = readChatForms(join(values.data, 'lexicon'))
const at = (name: string) => join(values.data, name)
const say = (line: string) => void process.stderr.write(`${line}\n`)

say('đo dấu hiệu: tvpl/train')
const training = sample(trainingQuestions(values.data, ['tvpl', 'tvpl_edu']), Number(values.limit))
const train = countTopical(await groupsOfDataset(at('tvpl'), training, names, forms), training)
/** Each is fitted on the other folds and judged on its own. */
const crossed: [string, Group[]][] = []
say('đo dấu hiệu: alqac')
crossed.push([
  'alqac',
  weigh(await groupsOfDataset(at('alqac'), readQuestions(at('alqac')), names, forms), COUNTS.alqac)
])
for (const [turn, shelf] of values.shelf.entries()) {
  const file = values.questions[turn] ?? ''
  say(`đo dấu hiệu: ${file}`)
  crossed.push([file, weigh(await groupsOfShelf(shelf, file, names, forms, values.at), COUNTS.shelf)])
}

const others = Array.from({ length: FOLDS }, (_, fold) => {
  const kept = crossed.flatMap(([, groups]) => groups.filter((_, place) => place % FOLDS !== fold))
  return fitSoftmax([...train, ...kept], shrink)
})
for (const [name, groups] of crossed)
  show(
    name,
    groups.flatMap((group, place) => placesUnder([group], others[place % FOLDS] as Float64Array))
  )
const weights = fitSoftmax([...train, ...crossed.flatMap(([, groups]) => groups)], shrink)
for (const name of ['tvpl', 'tvpl_edu']) {
  say(`đo dấu hiệu: ${name}`)
  const groups = await groupsOfDataset(at(name), sample(readQuestions(at(name)), 500), names, null)
  show(`${name} (chưa thấy khi khớp, như viết)`, placesUnder(groups, weights))
}
process.stdout.write(`${names.map((name, sign) => `  ${name}: [${numbered(sign)}, ${page(sign)}]`).join(',\n')}\n`)

function shrink(sign: number): number {
  return sign < names.length ? SHRINK.weight : SHRINK.otherwise
}

function page(sign: number): number {
  return Math.round((weights[sign] ?? 0) * 10) / 10
}

function numbered(sign: number): number {
  return Math.round(((weights[sign] ?? 0) + (weights[names.length + sign] ?? 0)) * 10) / 10
}

/** Topical is what the passages of tvpl_edu are about; none of its questions is looked at. */
function countTopical(groups: Group[], questions: readonly Judged[]): Group[] {
  const topical = new Set(readCorpus(at('tvpl_edu')).map(({ id }) => id))
  return groups.map((group, place) => {
    const isTopical = [...(questions[place]?.gold ?? [])].some((id) => topical.has(id))
    return isTopical ? { ...group, counts: TOPICAL } : group
  })
}

/** Makes a set count so much of the training set's one, however many questions it has. */
function weigh(groups: Group[], counts: number): Group[] {
  return groups.map((group) => ({ ...group, counts: (counts * train.length) / groups.length }))
}

/** The place, from 1, of the first that answers; infinite where it is no candidate. */
function placesUnder(groups: readonly Group[], weights: Float64Array): number[] {
  return groups.map(({ signs, answers }) => {
    const scores = signs.map((row) => weights.reduce((sum, weight, sign) => sum + weight * (row[sign] ?? 0), 0))
    const right = scores.filter((_, place) => answers[place])
    const best = Math.max(...right)
    return right.length === 0 ? Number.POSITIVE_INFINITY : 1 + scores.filter((value) => value > best).length
  })
}

function show(name: string, places: readonly number[]): void {
  const share = (depth: number) => places.filter((place) => place <= depth).length / places.length
  const mrr = places.reduce((sum, place) => sum + (place <= 10 ? 1 / place : 0), 0) / places.length
  const figures = [share(1), share(5), share(10), mrr].map((value) => value.toFixed(3)).join('  ')
  process.stdout.write(`${name}: hit1, hit5, hit10, MRR@10  ${figures}\n`)
}
