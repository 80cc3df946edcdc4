import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CorpusRow, type Judged, readCorpus, readQuestions } from '#knowledge/evaluate-dataset.ts'
import { openLanceStock, openMiniSearch, type System } from './baselines.ts'
import { type ChatForms, readChatForms } from './chat-forms.ts'
import { measure, sample } from './measure.ts'
import { openOurs } from './ours.ts'
import { SPELLINGS } from './spellings.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    datasets: { type: 'string', default: 'tvpl_edu,tvpl,alqac' },
    systems: { type: 'string', default: 'hoidap,lance,minisearch' },
    limit: { type: 'string', default: '100000' },
    out: { type: 'string' }
  }
})

const openers: Record<string, (rows: readonly CorpusRow[], folder: string) => Promise<System>> = {
  hoidap: openOurs,
  lance: openLanceStock,
  minisearch: openMiniSearch
}

const forms = readChatForms(join(values.data, 'lexicon'))
const sections: string[] = []
for (const dataset of values.datasets.split(',')) {
  const dir = join(values.data, dataset)
  const questions = sample(readQuestions(dir), Number(values.limit))
  sections.push(await tabulate(dataset, readCorpus(dir), questions, forms))
}
if (values.out) writeFileSync(values.out, sections.join('\n'))

async function tabulate(name: string, rows: CorpusRow[], questions: Judged[], forms: ChatForms): Promise<string> {
  const lines = [`## ${name}: ${rows.length} passages, ${questions.length} questions`, '']
  const say = (line: string) => {
    lines.push(line)
    process.stdout.write(`${line}\n`)
  }
  say('| system | spelling | hit1 | hit5 | hit10 | MRR@10 | p50 ms |')
  say('|---|---|---|---|---|---|---|')
  for (const key of values.systems.split(',')) {
    const folder = mkdtempSync(join(tmpdir(), `hoidap-quality-${basename(name)}-`))
    const system = await openers[key]?.(rows, folder)
    if (!system) throw new Error(`no such system: ${key}`)
    for (const spelling of SPELLINGS) {
      const m = await measure(system, questions, spelling, forms)
      say(`| ${system.name} | ${spelling} | ${m.hit1} | ${m.hit5} | ${m.hit10} | ${m.mrr10} | ${m.p50_ms} |`)
    }
    await system.close()
    rmSync(folder, { recursive: true })
  }
  return `${lines.join('\n')}\n`
}
