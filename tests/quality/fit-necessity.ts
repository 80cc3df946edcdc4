import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from '#knowledge/evaluate-dataset.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { readQuestionFile } from './answer-questions.ts'
import { trainingQuestions } from './fit-sets.ts'
import { type Counts, countDataset, countShelf, linesOf } from './said-in-answers.ts'

const USAGE = `Đếm lại từ nào của câu hỏi có trong đoạn trả lời (knowledge/search/necessity-counts.ts):
  npm run fit-necessity -- --data THƯ_MỤC --questions TỆP [--data … --questions …] [--training ../shared/data] [--at NGÀY]
    --data       thư mục dữ liệu đã nạp văn bản (DATA_DIR), cùng tệp câu hỏi của nó; lặp lại được
    --training   thư mục dữ liệu đo; lấy tvpl/train, mỗi câu tính một phần năm câu của dự án
`
/** Questions of the training set are asked in the words of texts; ours as people ask. */
const TRAINING = 0.2
/** Words asked fewer times are left out of the table. */
const FEWEST = 5

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    training: { type: 'string', default: '../shared/data' },
    at: { type: 'string', default: '2026-11-23' }
  }
})
if (values.data.length === 0 || values.data.length !== values.questions.length) {
  process.stderr.write(USAGE)
  process.exit(2)
}

const counts: Counts = new Map()
for (const [i, folder] of values.data.entries()) {
  const knowledge = await openKnowledge({ uri: join(folder, 'index') })
  await countShelf(counts, knowledge, readQuestionFile(values.questions[i] ?? ''), values.at)
  await knowledge.close()
}
const texts = new Map(readCorpus(join(values.training, 'tvpl')).map(({ id, text }) => [id, text]))
countDataset(counts, trainingQuestions(values.training, ['tvpl', 'tvpl_edu']), texts, TRAINING)

process.stdout.write(`${linesOf(counts, FEWEST)}\n`)
