import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CorpusRow, type Judged, readCorpus, readQuestions } from '#knowledge/evaluate-dataset.ts'
import type { Measures } from '#knowledge/evaluate-measures.ts'
import { openAblations } from './ablations.ts'
import { openLanceStock, openMiniSearch, type System } from './baselines.ts'
import { readChatForms } from './chat-forms.ts'
import { measure, sample } from './measure.ts'
import { openOurs } from './ours.ts'
import { ablationTable, datasetTable, NAMES, type Row, writeReport } from './quality-report.ts'
import { SPELLINGS, type Spelling } from './spellings.ts'

const USAGE = `Cách dùng: npm run quality -- [--data THƯ_MỤC] [--datasets a,b] [--ablate a,b] [--limit N] [--no-report]
  --data       thư mục dữ liệu đo (mặc định ../shared/data), có thư mục lexicon để tạo cách gõ
  --datasets   các bộ câu hỏi cần đo (mặc định tvpl_edu,tvpl,alqac)
  --ablate     các bộ đo thêm khi bỏ từng phần (mặc định tvpl_edu,alqac; để trống là không đo)
  --limit      chỉ lấy chừng này câu mỗi bộ, rải đều
  --no-report  chỉ in ra, không ghi deploy/QUALITY.md
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    datasets: { type: 'string', default: 'tvpl_edu,tvpl,alqac' },
    ablate: { type: 'string', default: 'tvpl_edu,alqac' },
    limit: { type: 'string', default: '1000000' },
    report: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false }
  },
  allowNegative: true
})
const limit = Number(values.limit)
if (values.help || !(Number.isInteger(limit) && limit > 0)) {
  process.stderr.write(USAGE)
  process.exit(values.help ? 0 : 2)
}

/** Systems that index the same rows, in a folder of their own. */
const OPENERS: ((rows: readonly CorpusRow[], folder: string) => Promise<System>)[] = [
  openOurs,
  openLanceStock,
  openMiniSearch
]

const forms = readChatForms(join(values.data, 'lexicon'))
const tables: string[] = []
for (const name of names(values.datasets)) {
  const { rows, questions } = read(name)
  const measured: Row[] = []
  for (const open of OPENERS)
    measured.push(...(await inFolder(async (folder) => [await open(rows, folder)], questions)))
  tables.push(datasetTable(`${name} (${rows.length} đoạn, ${questions.length} câu hỏi)`, measured))
}
const ablations: string[] = []
for (const name of names(values.ablate)) {
  const { rows, questions } = read(name)
  const measured = await inFolder((folder) => openAblations(rows, folder), questions)
  ablations.push(ablationTable(`${name} (${questions.length} câu hỏi)`, measured))
}
const report = ['## Bảng đo', ...tables, '## Bỏ từng phần', ...ablations].join('\n\n')
process.stdout.write(`${report}\n`)
if (values.report) writeReport('deploy/QUALITY.md', report)

function names(list: string): string[] {
  return list.split(',').filter(Boolean)
}

function read(name: string): { rows: CorpusRow[]; questions: Judged[] } {
  const dir = join(values.data, name)
  return { rows: readCorpus(dir), questions: sample(readQuestions(dir), limit) }
}

async function inFolder(open: (folder: string) => Promise<System[]>, questions: readonly Judged[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoidap-quality-'))
  const rows: Row[] = []
  for (const system of await open(folder)) {
    rows.push({ system: system.name, measures: await measureAll(system, questions) })
    await system.close()
  }
  rmSync(folder, { recursive: true, force: true })
  return rows
}

async function measureAll(system: System, questions: readonly Judged[]): Promise<Map<Spelling, Measures>> {
  const measures = new Map<Spelling, Measures>()
  for (const spelling of SPELLINGS) {
    const m = await measure(system, questions, spelling, forms)
    process.stderr.write(`${system.name}, ${NAMES[spelling]}: hit1 ${m.hit1}, MRR@10 ${m.mrr10}\n`)
    measures.set(spelling, m)
  }
  return measures
}
