import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ingest, openIngest } from '#ingest/ingest.ts'
import { readFile } from '#ingest/read/read.ts'
import { openRefusals } from '#ingest/refusals-seen.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'

/** A data folder of its own, with ingest over the real shelf, readers and index; `open` opens it anew each time. */
export async function ingestFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'ingest-'))
  const opened: Ingest[] = []
  const open = async (): Promise<Ingest> => {
    const knowledge = await openKnowledge({ uri: join(folder, 'index') })
    const library = await openLibrary(join(folder, 'library'))
    const now = () => new Date('2026-06-01T02:00:00Z')
    const refusals = await openRefusals(join(folder, 'refusals.json'), 'thử')
    const ingest = await openIngest({ library, knowledge, read: readFile, refusals, now })
    opened.push(ingest)
    return ingest
  }
  const close = async () => {
    for (const { knowledge } of opened) await knowledge.close()
    await rm(folder, { recursive: true })
  }
  return { folder, open, close }
}

/** An official document as a Markdown file, written for tests. */
export function aDecision(
  number: string,
  body: string,
  { issued = 'ngày 05 tháng 01 năm 2026', title = 'dạy thêm' } = {}
) {
  const text = `**ỦY BAN NHÂN DÂN**

**XÃ BÌNH MINH**

Số: ${number}

*Bình Minh, ${issued}*

# QUYẾT ĐỊNH

**Ban hành quy định về ${title} trên địa bàn xã Bình Minh**

*Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;*

${body.trim()}

***Nơi nhận:***

- Lưu: VT.

**CHỦ TỊCH**

**Trần Văn Thử**
`
  return { name: `${number.replaceAll('/', '-')}.md`, bytes: new TextEncoder().encode(text) }
}
