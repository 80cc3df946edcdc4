import { parseArgs } from 'node:util'
import { evaluate } from './evaluate.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string' }, qrels: { type: 'string' }, fold: { type: 'boolean' } }
})
const [dir] = positionals
const limit = values.limit === undefined ? undefined : Number(values.limit)
if (!dir || positionals.length > 1 || (limit !== undefined && !(Number.isInteger(limit) && limit > 0))) {
  process.stderr.write('Cách dùng: npm run --silent evaluate -- THƯ_MỤC [--limit N] [--qrels TỆP] [--fold]\n')
  process.exit(2)
}
process.stdout.write(`${JSON.stringify(await evaluate(dir, { limit, qrels: values.qrels, fold: values.fold }))}\n`)
