import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openEmbedder } from '#knowledge/embed/open-embedder.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { readPlaces } from './config.ts'
import { replyAlone } from './dialogue.ts'
import type { Model } from './model/model.ts'
import { createOpenAiModel } from './model/openai.ts'
import { readEmbedding, readModel } from './model-config.ts'
import { type Answered, type Means, vietnamDay } from './respond.ts'
import { mask } from './review/privacy.ts'

const USAGE = `Cách dùng: npm run --silent ask -- [--json] [--at NĂM-THÁNG-NGÀY] ["câu hỏi"]
  --json   in kết quả dạng JSON, mỗi câu hỏi một dòng
  --at     hỏi như vào ngày đó (ví dụ 2026-06-24); để trống: hôm nay
Không có câu hỏi thì đọc từ đầu vào chuẩn, mỗi dòng một câu.
`
const WRONG_USAGE = 2

interface Command {
  json: boolean
  asOf: string
  question: string | null
}

process.exitCode = await run(readCommand(process.argv.slice(2)))

async function run(command: Command | null): Promise<number> {
  if (command === null) {
    process.stderr.write(USAGE)
    return WRONG_USAGE
  }
  const { knowledgeUri, publicUrl } = readPlaces(process.env)
  if (!knowledgeUri.includes('://') && !existsSync(knowledgeUri)) {
    process.stderr.write('Chưa có chỉ mục văn bản: hãy chạy «npm start» hoặc «npm run ingest -- THƯ_MỤC» trước.\n')
    return 1
  }
  const knowledge = await openKnowledge({
    uri: knowledgeUri,
    embedder: await openEmbedder(readEmbedding(process.env)),
    onEmbeddingFault: (fault) => void process.stderr.write(`Chỉ tìm theo từ ngữ: ${(fault as Error).message}.\n`)
  })
  const model = modelOf(process.env)
  const questions = command.question === null ? createInterface({ input: process.stdin }) : [command.question]
  for await (const question of questions)
    print(await ask({ knowledge, publicUrl, model }, question, command.asOf), command.json)
  await knowledge.close()
  return 0
}

/** The model as it is, without a budget: whoever types a command sees what it costs. */
function modelOf(env: NodeJS.ProcessEnv): Model | undefined {
  const config = readModel(env)
  return config === null ? undefined : createOpenAiModel(config)
}

function readCommand(args: string[]): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, at: { type: 'string' } }
    })
    const asOf = values.at ?? vietnamDay(new Date())
    if (!isDay(asOf)) return null
    return { json: values.json ?? false, asOf, question: positionals.length > 0 ? positionals.join(' ') : null }
  } catch {
    // parseArgs says by an exception that an option is unknown
    return null
  }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Masked as on the channels, so that what is tried here is what people get. */
async function ask(means: Means, question: string, asOf: string): Promise<Answered> {
  const started = performance.now()
  const reply = await replyAlone(means, mask(question), asOf)
  return { ...reply, ms: Math.round(performance.now() - started) }
}

function print(answered: Answered, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(answered)}\n` : `${answered.text}\n\n`)
}
