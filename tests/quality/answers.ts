import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openKnowledge } from '#knowledge/open.ts'
import { accountOf } from './answer-account.ts'
import { measureAnswers } from './answer-measure.ts'
import { readQuestionFile } from './answer-questions.ts'
import { type Measured, writeSection } from './answer-section.ts'
import { readChatForms } from './chat-forms.ts'
import { SPELLINGS } from './spellings.ts'

const USAGE = `Đo câu trả lời trên một hay nhiều bộ câu hỏi, cùng đường đi với «ask»:
  node tests/quality/answers.ts --data THƯ_MỤC --questions TỆP [--data … --questions …]
    --spelling CÁCH   as-written (mặc định) | no-diacritics | teencode | typing-slips; lặp lại được
    --at NGÀY         hỏi như vào ngày đó (mặc định 2026-11-23); câu nào có "at" thì theo câu
    --lexicon THƯ_MỤC danh sách từ viết tắt cho teencode (mặc định ../shared/data/lexicon)
    --only CHUỖI      chỉ những câu có mã chứa chuỗi này
    --verbose         in từng câu: kết quả, độ tin cậy, câu trả lời, khâu làm hỏng
    --out TỆP         ghi bảng Markdown
`
/** The day the questions were written for. */
const WRITTEN_ON = '2026-11-23'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    spelling: { type: 'string', multiple: true, default: ['as-written'] },
    at: { type: 'string', default: WRITTEN_ON },
    lexicon: { type: 'string', default: '../shared/data/lexicon' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    out: { type: 'string' }
  }
})
const spellings = values.spelling.map((name) => SPELLINGS.find((each) => each === name.replace('-', ' ')))
if (values.data.length === 0 || values.data.length !== values.questions.length || spellings.includes(undefined)) {
  process.stderr.write(USAGE)
  process.exit(2)
}

const measured: Measured[] = []
for (const [at, folder] of values.data.entries())
  measured.push(...(await measureSet(folder, values.questions[at] ?? '')))
const section = writeSection(measured)
process.stdout.write(`${section}\n`)
if (values.out) writeFileSync(values.out, section)

async function measureSet(folder: string, file: string): Promise<Measured[]> {
  const questions = readQuestionFile(file).filter(({ id }) => id.includes(values.only))
  const knowledge = await openKnowledge({ uri: join(folder, 'index') })
  const rows: Measured[] = []
  for (const spelling of spellings.filter((each) => each !== undefined)) {
    const { figures, faults } = await measureAnswers(knowledge, questions, {
      spelling,
      forms: spelling === 'teencode' ? readChatForms(values.lexicon) : new Map(),
      at: values.at,
      tell(...told) {
        const [, , , verdict] = told
        if (values.verbose || verdict === 'elsewhere') process.stdout.write(accountOf(...told))
      }
    })
    rows.push({ set: basename(file, '.jsonl'), spelling, figures, faults })
  }
  await knowledge.close()
  return rows
}
