import { passageText } from '../embed/passage-text.ts'
import type { LiveDocument } from './read.ts'
import { literal, type Tables } from './tables.ts'

type Documents = ReadonlyMap<string, LiveDocument>

const COLUMNS = ['id', 'document_id', 'version', 'trail', 'text']

/** The digest of each live passage's text, by passage id: what has changed is seen without reading the texts. */
export async function digestPassages({ passages }: Tables, documents: Documents): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for await (const batch of passages.query().select(['id', 'document_id', 'version', 'digest'])) {
    for (const row of batch) {
      if (documents.get(row.document_id)?.version === row.version) digests.set(row.id, row.digest)
    }
  }
  return digests
}

/** The texts of those of the passages named that are live. */
export async function readTexts(
  { passages }: Tables,
  documents: Documents,
  ids: readonly string[]
): Promise<Map<string, string>> {
  const named = `id IN (${ids.map(literal).join(', ')})`
  const rows = await passages.query().where(named).select(COLUMNS).toArray()
  return new Map(
    rows.flatMap((row) => {
      const text = textOf(row, documents)
      return text === null ? [] : [[row.id as string, text]]
    })
  )
}

/** The engine's rows of passages, of any version, in the order of the ids; those that are gone are left out. */
export async function rowsOf({ passages }: Tables, ids: readonly string[]): Promise<{ id: string; row: number }[]> {
  if (ids.length === 0) return []
  const named = `id IN (${ids.map(literal).join(', ')})`
  const rows = await passages.query().where(named).select(['id']).withRowId().toArray()
  return rows.map((row) => ({ id: row.id, row: Number(row._rowid) }))
}

interface PassageRow {
  document_id: string
  version: string
  trail: string
  text: string
}

function textOf({ document_id, version, trail, text }: PassageRow, documents: Documents): string | null {
  const owner = documents.get(document_id)
  return owner?.version === version ? passageText({ trail: JSON.parse(trail), text }, owner.document.title) : null
}
