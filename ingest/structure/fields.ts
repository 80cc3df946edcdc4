import type { Block } from '#ingest/read/blocks.ts'
import { fold } from '#knowledge/text/fold.ts'

/** Particulars of a document that a web page or a catalogue gives as "name: value", by the name of their meaning. */
export type Field = 'number' | 'kind' | 'issuer' | 'issued' | 'effective' | 'signer' | 'title' | 'replaces'

const NAMES: [RegExp, Field][] = [
  [/^so(?: ky)? hieu$|^sohieu$|^so ki hieu$|^so van ban$|^code$/, 'number'],
  [/^(?:loai|hinh thuc) van ban$|^loaivanban$/, 'kind'],
  [/^(?:co quan|noi|don vi) ban hanh$|^coquanbanhanh$|^issuer$/, 'issuer'],
  [/^ngay ban hanh$|^ngaybanhanh$|^ngay ky$/, 'issued'],
  [/^ngay (?:co )?hieu luc$|^ngayhieuluc$|^hieu luc(?: tu)?$/, 'effective'],
  [/^nguoi ky$|^nguoiky$/, 'signer'],
  [/^(?:van ban )?(?:bi )?thay the$|^van ban thay the$/, 'replaces'],
  [/^trich yeu(?: noi dung)?$|^trichyeu$/, 'title']
]

/** Reads the fields of a head, whether they stand in a table of two columns or as lines "Số hiệu: …". */
export function readFields(head: readonly Block[]): ReadonlyMap<Field, string> {
  const fields = new Map<Field, string>()
  for (const [name, value] of head.flatMap(pairs)) {
    const field = fieldOf(name)
    const text = value.replace(/[*_"]{1,3}/g, '').trim()
    if (field !== null && text !== '' && text !== '—' && !fields.has(field)) fields.set(field, text)
  }
  return fields
}

function pairs(block: Block): [string, string][] {
  if (block.kind === 'table') return block.rows.map((row) => [row[0] ?? '', row[1] ?? ''])
  return block.text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf(':')
    return at > 0 && at < 40 ? [[line.slice(0, at), line.slice(at + 1)]] : []
  })
}

function fieldOf(name: string): Field | null {
  const bare = fold(name)
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return NAMES.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}
