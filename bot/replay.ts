import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openKnowledge } from '#knowledge/open.ts'
import { readPlaces } from './config.ts'
import { replyAlone } from './dialogue.ts'
import { compareRuns, keyOf, type Run, readRun, writeRun } from './replaying.ts'
import { vietnamDay } from './respond.ts'
import { mask } from './review/privacy.ts'
import { openDatabase } from './store/database.ts'
import { questionsAsked } from './store/turns.ts'

const USAGE = `Cách dùng: npm run replay -- [TỆP]
  TỆP        mỗi dòng một câu hỏi (chữ thường, hoặc JSON có mục "text")
  để trống   hỏi lại các câu đã lưu trong cơ sở dữ liệu (đã che dữ liệu cá nhân)
In ra những câu có trả lời khác lần chạy trước. Lần chạy được giữ trong DATA_DIR/replay.json.
`
const WRONG_USAGE = 2

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const [path, ...more] = args
  if (more.length > 0 || path?.startsWith('-')) return complain(USAGE, WRONG_USAGE)
  const { dataDir, knowledgeUri, publicUrl } = readPlaces(process.env)
  if (!knowledgeUri.includes('://') && !existsSync(knowledgeUri)) {
    return complain('Chưa có chỉ mục văn bản: hãy chạy «npm start» hoặc «npm run ingest -- THƯ_MỤC» trước.\n', 1)
  }
  if (path !== undefined && !existsSync(path)) return complain(`Không có tệp ${path}.\n`, 1)
  const questions = path === undefined ? await storedQuestions(dataDir) : questionsIn(await readFile(path, 'utf8'))
  const knowledge = await openKnowledge({ uri: knowledgeUri })
  const today = vietnamDay(new Date())
  const run: Run = {}
  for (const question of questions) {
    const { outcome, text, citations } = await replyAlone({ knowledge, publicUrl }, question, today)
    run[keyOf(question)] = { outcome, text, citations: citations.map(({ passage }) => passage) }
  }
  await knowledge.close()
  const kept = join(dataDir, 'replay.json')
  const before = await readRun(kept)
  process.stdout.write(compareRuns(questions, before, run))
  await writeRun(kept, { ...before, ...run })
  return 0
}

function complain(words: string, code: number): number {
  process.stderr.write(words)
  return code
}

async function storedQuestions(dataDir: string): Promise<string[]> {
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  const questions = await questionsAsked(db)
  await db.destroy()
  return questions
}

/** One question a line: as it is, or as JSON with `text`. */
function questionsIn(file: string): string[] {
  const lines = file.split('\n').map((line) => line.trim())
  const questions = lines.filter(Boolean).map((line) => {
    const record: unknown = line.startsWith('{') ? JSON.parse(line) : { text: line }
    const { text } = record as { text?: unknown }
    if (typeof text !== 'string') throw new Error('Một dòng JSON không có mục "text".')
    return text
  })
  return [...new Set(questions.map(mask))]
}
