import { stripVTControlCharacters } from 'node:util'
import { PLANTED_BUGS } from './planted-bugs/list.ts'
import { copyProgram } from './planted-bugs/plant.ts'

// Checks the checks: each planted bug must turn the check red that is there to see it, and none of them may be red
// without it. `node tests/reliability/planted-bugs.ts [part of a name]`

const SEEDS = 300

const [wanted = ''] = process.argv.slice(2)
const bugs = PLANTED_BUGS.filter(({ name }) => name.includes(wanted))
await using copy = await copyProgram()
let missed = 0

for (const check of new Set(bugs.map(({ seenBy }) => seenBy))) {
  const { code, said } = await copy.run(check, 30)
  if (code === 0) continue
  missed += 1
  console.log(`RED WITHOUT A BUG  ${check}\n${said.slice(-2000)}`)
}
for (const bug of bugs) {
  await using _planted = await copy.plant(bug)
  const { code, said } = await copy.run(bug.seenBy, SEEDS)
  const seen = code !== 0
  missed += seen ? 0 : 1
  console.log(
    `${seen ? 'seen  ' : 'MISSED'}  ${bug.name}  (${bug.seenBy})${seen ? `\n        ${firstSign(said)}` : ''}`
  )
}
console.log(`${bugs.length - missed} of ${bugs.length} planted bugs seen`)
process.exitCode = missed === 0 ? 0 : 1

/** What the check said first. */
function firstSign(said: string): string {
  const lines = stripVTControlCharacters(said).split('\n')
  return (lines.find((line) => line.startsWith('{') || /^\s*(FAIL|×)/.test(line)) ?? lines[0] ?? '')
    .trim()
    .slice(0, 160)
}
