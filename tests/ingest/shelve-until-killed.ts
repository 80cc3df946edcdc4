import { createHash } from 'node:crypto'
import { openLibrary } from '#knowledge/library/library.ts'
import { aDocument } from './a-document.ts'

const [folder = ''] = process.argv.slice(2)
const library = await openLibrary(folder)
for (let turn = 0; ; turn++) {
  const bytes = Buffer.from(`lần ${turn} của tiến trình ${process.pid}`)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const document = aDocument({ id: `van-ban-${turn % 3}`, digest })
  await library.put({ document, rewrites: [] }, bytes, new Date())
  if (turn === 3) process.stdout.write('đang ghi\n')
}
