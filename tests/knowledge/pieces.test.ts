import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTables } from '#knowledge/lance/tables.ts'
import { writeDocument } from '#knowledge/lance/write.ts'
import { aDocument } from './a-document.ts'

test('however many documents are written, the table looked through for each stays in few pieces', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hoidap-pieces-'))
  const tables = await openTables(join(folder, 'index'))
  try {
    for (let n = 0; n < 130; n += 1)
      await writeDocument(tables, aDocument({ id: `vb-${n}` }, { 'Phạm vi': ['1. Áp dụng cho mọi trường.'] }))
    expect(await tables.documents.countRows()).toBe(130)
    expect((await tables.documents.stats()).fragmentStats.numFragments).toBeLessThan(60)
  } finally {
    tables.connection.close()
    await rm(folder, { recursive: true, force: true })
  }
})
