import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rage } from './storm.ts'

// node tests/reliability/storm/main.ts [--events 20000] [--kills 50] [--seed N]

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) }
  }
})
const dataDir = await mkdtemp(join(tmpdir(), 'hoidap-storm-'))
const seed = Number(values.seed)
const say = (line: string) => void process.stderr.write(`${line}\n`)
say(`seed ${seed}`)
const figures = await rage({
  events: Number(values.events),
  kills: Number(values.kills),
  faultRate: 0.05,
  patient: true,
  seed,
  dataDir,
  say
})
await rm(dataDir, { recursive: true })
const MOST_SHOWN = 20
const shown = Object.entries(figures).map(([name, value]) => [
  name,
  Array.isArray(value) && value.length > MOST_SHOWN ? [...value.slice(0, MOST_SHOWN), `of ${value.length}`] : value
])
console.log(JSON.stringify({ seed, ...Object.fromEntries(shown) }))
const { lost, twice, outOfOrder, astray, outsideWindow } = figures
const clean = [lost, twice, outOfOrder, astray].every((found) => found.length === 0) && outsideWindow === 0
process.exitCode = clean ? 0 : 1
