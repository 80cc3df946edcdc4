import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { type Command, readCommand, USAGE } from './command-line.ts'
import { growCorpus } from './corpus/corpus.ts'
import { measureDelivery } from './delivery/measure.ts'
import { showDelivery } from './delivery/show.ts'
import { measureFlow, showFlow } from './flow/measure.ts'
import { measureIngest } from './ingest/measure.ts'
import { showIngest } from './ingest/show.ts'
import { measureSize } from './search/measure.ts'
import { showGrowth, showSize } from './search/show.ts'
import { figure } from './table.ts'
import { type Figures, judge, showVerdicts } from './targets.ts'
import { measureWebhook } from './webhook/measure.ts'
import { showWebhook } from './webhook/show.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const WRONG_USAGE = 2
/** The whole server is meant for this many passages; a larger corpus is measured by its search. */
const MOST_FOR_FLOW = 60_000

const began = performance.now()
const say = (line: string) => void process.stderr.write(`[${figure((performance.now() - began) / 1000)} s] ${line}\n`)

const command = readCommand(process.argv.slice(2))
if (command === null) {
  process.stderr.write(USAGE)
  process.exitCode = WRONG_USAGE
} else {
  await run(command)
}

async function run(wanted: Command): Promise<void> {
  const print = (text: string) => void (wanted.json || text === '' || process.stdout.write(`${text}\n\n`))
  const machine = describeMachine()
  print(showMachine(machine))
  say('bắt đầu đo; lượt mặc định xong trong khoảng 7 phút trên máy 2 nhân đang rảnh')
  await using workshop = await openWorkshop(say)
  const figures = await measureAll(workshop, wanted, print)
  const verdicts = judge(figures)
  const loadAfter = loadavg()[0] ?? 0
  print(showVerdicts(verdicts))
  if (wanted.json) process.stdout.write(`${JSON.stringify({ machine, loadAfter, ...figures, targets: verdicts })}\n`)
  say(`xong${busy(loadAfter)}`)
}

async function measureAll(workshop: Workshop, wanted: Command, print: (text: string) => void): Promise<Figures> {
  const { sections, sizes } = wanted
  const figures: Figures = {}
  const corpus = await growCorpus()
  if (sections.has('webhook')) {
    say('nhận webhook ở 500 sự kiện mỗi giây')
    figures.webhook = await measureWebhook(await workshop.folder('webhook'))
    print(showWebhook(figures.webhook))
  }
  if (sections.has('delivery')) {
    say('một phút ở 500 sự kiện mỗi giây, rồi hàng đợi 200.000 tin')
    figures.delivery = await measureDelivery(await workshop.folder('delivery'))
    print(showDelivery(figures.delivery))
  }
  if (sections.has('ingest')) {
    say('đọc tệp từng loại, rồi nạp tất cả')
    figures.ingest = await measureIngest(await workshop.folder('ingest'))
    print(showIngest(figures.ingest))
  }
  if (sections.has('search')) {
    figures.search = []
    for (const size of sizes) {
      figures.search.push(await measureSize(workshop, corpus, size, say))
      print(showSize(figures.search.at(-1) ?? { passages: size, systems: [] }))
    }
    print(showGrowth(figures.search))
  }
  if (sections.has('flow')) {
    const size = sizes.findLast((passages) => passages <= MOST_FOR_FLOW) ?? MOST_FOR_FLOW
    figures.flow = await measureFlow(workshop, corpus, size, say)
    print(showFlow(figures.flow))
  }
  return figures
}

interface Machine {
  processor: string
  cores: number
  memoryMb: number
  node: string
  load: number
}

function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? '?',
    cores: availableParallelism(),
    memoryMb: totalmem() / 2 ** 20,
    node: process.version,
    load: loadavg()[0] ?? 0
  }
}

function showMachine({ processor, cores, memoryMb, node, load }: Machine): string {
  return `Máy: ${processor}, ${cores} nhân, ${figure(memoryMb)} MB; Node ${node}; tải lúc đầu ${figure(load)}${busy(load)}.`
}

/** Times by the clock mean little where others use the processors; ratios and processor time still do. */
function busy(load: number): string {
  return load > availableParallelism() / 2
    ? ` (tải ${figure(load)}: máy đang bận việc khác, thời gian dài hơn thật; hãy xem tỉ lệ và cột CPU)`
    : ''
}
