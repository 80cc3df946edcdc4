import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#bot/store/database.ts'
import { simulate } from './simulate.ts'

const USAGE = `node tests/reliability/simulation/main.ts [--seed N | --from N --count N] [--tell] [--stop]
  Lives through seeds and prints one line for each that broke a law; exit code 1 when any did.
  --tell   what happens, as it happens      --stop   at the first seed that broke a law
`

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
    tell: { type: 'boolean' },
    stop: { type: 'boolean' },
    help: { type: 'boolean' }
  }
})
if (values.help) {
  process.stdout.write(USAGE)
} else {
  const from = Number(values.seed ?? values.from ?? 1)
  const count = values.seed === undefined ? Number(values.count ?? 1000) : 1
  process.exitCode = (await runSeeds(from, count)) === 0 ? 0 : 1
}

/** Runs the seeds one after the other; gives how many broke a law. */
async function runSeeds(from: number, count: number): Promise<number> {
  const folder = await mkdtemp(join(await fastest(), 'hoidap-simulation-'))
  const blank = join(folder, 'blank.db')
  await (await openDatabase(blank)).destroy()
  let failed = 0
  const unhandled: string[] = []
  process.on('unhandledRejection', (fault) => void unhandled.push(`nobody handled ${fault}`))
  for (let seed = from; seed < from + count; seed += 1) {
    const laws = await simulate(seed, { blank, folder, ...(values.tell && { listen: console.log }) })
    const broken = [...laws, ...unhandled.splice(0)]
    if (broken.length === 0) continue
    failed += 1
    process.stdout.write(`${JSON.stringify({ seed, broken })}\n`)
    if (values.stop) break
  }
  await rm(folder, { recursive: true })
  return failed
}

/** Where nothing has to reach a disk: no power fails in a simulation. */
async function fastest(): Promise<string> {
  const memory = '/dev/shm'
  return (await stat(memory).catch(() => null))?.isDirectory() ? memory : tmpdir()
}
