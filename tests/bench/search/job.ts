import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fold } from '#knowledge/text/fold.ts'
import { report, takeJob } from '../child.ts'
import type { Corpus, PlantedQuestion } from '../corpus/corpus.ts'
import { timed, timesOf } from '../quantiles.ts'
import type { Asked, AskJob, Indexed, IndexJob, SearchJob } from './jobs.ts'
import { CONTENDERS, type Opened, rowsOf } from './systems.ts'

/** Questions asked before the clock runs, of every system alike: compiled code and page cache are then warm. */
const WARM_UP = 50
const WARM_UP_MS = 3000

const job = await takeJob<SearchJob>()
report(job.kind === 'index' ? await index(job) : await askAll(job))

/** Loaded only where it is needed: what asks an index must not hold what wrote the corpus. */
async function grow(): Promise<Corpus> {
  return (await import('../corpus/corpus.ts')).growCorpus()
}

async function index({ system, passages, folder }: IndexJob): Promise<Indexed> {
  const times = await CONTENDERS[system].index?.(await grow(), passages, folder)
  if (times === undefined) throw new Error(`${system}: chỉ mục chỉ có trong bộ nhớ`)
  return { ...times, peakMb: process.resourceUsage().maxRSS / 1024, diskMb: (await sizeOf(folder)) / 2 ** 20 }
}

async function askAll({ system, passages, folder, questions, budgetSeconds }: AskJob): Promise<Asked> {
  const contender = CONTENDERS[system]
  const rows = contender.index === null ? rowsOf(await grow(), passages) : []
  const [opened, opening] = await timed(() => contender.open(folder, rows))
  const [, first] = await timed(() => opened.search(questions[0]?.text ?? ''))
  const openMb = residentMb()
  await warmUp(opened, questions.slice(1, WARM_UP))
  const { written, bare } = await askEach(opened, questions, budgetSeconds)
  const rssMb = residentMb()
  await opened.close()
  const all = [...written, ...bare]
  const share = (fits: (place: number) => boolean) => all.filter(({ place }) => fits(place)).length / all.length
  return {
    indexSeconds: opened.indexSeconds,
    readyMs: (opening + first) * 1000,
    openMb,
    rssMb,
    withMarks: timesOf(written.map(({ ms }) => ms)),
    withoutMarks: timesOf(bare.map(({ ms }) => ms)),
    all: timesOf(all.map(({ ms }) => ms)),
    cpu: timesOf(all.map(({ cpuMs }) => cpuMs)),
    hit1: share((place) => place === 0),
    hit10: share((place) => place >= 0)
  }
}

async function warmUp(opened: Opened, questions: readonly PlantedQuestion[]): Promise<void> {
  const deadline = performance.now() + WARM_UP_MS
  for (const { text } of questions) if (performance.now() < deadline) await opened.search(text)
}

/** Every question as written, then without diacritics, so that a run cut short has asked both alike. */
async function askEach(opened: Opened, questions: readonly PlantedQuestion[], budgetSeconds: number) {
  const deadline = performance.now() + budgetSeconds * 1000
  const written: Answer[] = []
  const bare: Answer[] = []
  for (const { text, passage } of questions) {
    if (performance.now() > deadline) break
    written.push(await askOne(opened, text, passage))
    bare.push(await askOne(opened, fold(text), passage))
  }
  return { written, bare }
}

interface Answer {
  ms: number
  cpuMs: number
  /** Where the passage stood, from 0; -1 where it was not found. */
  place: number
}

async function askOne(opened: Opened, text: string, passage: string): Promise<Answer> {
  const before = process.cpuUsage()
  const [found, seconds] = await timed(() => opened.search(text))
  const { user, system } = process.cpuUsage(before)
  return { ms: seconds * 1000, cpuMs: (user + system) / 1000, place: found.indexOf(passage) }
}

/** Dead objects of the making are not what a server holds; where the collector can be called, it is. */
function residentMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
