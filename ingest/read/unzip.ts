import { inflateRawSync } from 'node:zlib'
import type { Refusal } from './blocks.ts'
import { LIMITS } from './limits.ts'
import { REFUSALS } from './refusals.ts'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

interface Entry {
  name: string
  method: number
  encrypted: boolean
  compressed: number
  offset: number
}

export type Archive = { kind: 'opened'; names: string[]; parts: Map<string, Uint8Array> } | Refusal

/**
 * Opens a zip file by its central directory and inflates the entries wanted, in memory, never beyond the limits: a part
 * that says it is small and inflates without end stops at what is left of the allowance.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const entries = listEntries(bytes)
  if (entries === null) return REFUSALS.brokenZip
  if (entries.length > LIMITS.zipEntries) return REFUSALS.bomb
  const parts = new Map<string, Uint8Array>()
  let left: number = LIMITS.inflatedBytes
  for (const entry of entries.filter((each) => wanted(each.name))) {
    if (entry.encrypted) return REFUSALS.password
    const part = inflate(bytes, entry, left)
    if (!(part instanceof Uint8Array)) return part
    left -= part.length
    parts.set(entry.name, part)
  }
  return { kind: 'opened', names: entries.map((entry) => entry.name), parts }
}

function listEntries(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true)
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record lies at the very end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}

function inflate(bytes: Uint8Array, entry: Entry, left: number): Uint8Array | Refusal {
  const packed = packedBytes(bytes, entry)
  if (packed === null) return REFUSALS.brokenZip
  if (left <= 0 || (entry.method === STORED && packed.length > left)) return REFUSALS.bomb
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) return REFUSALS.brokenZip
  try {
    return inflateRawSync(packed, { maxOutputLength: left })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return REFUSALS.bomb
    if (code.startsWith('Z_')) return REFUSALS.brokenZip
    throw error
  }
}

/** The bytes of an entry lie after its own short header; null where they would lie outside the file. */
function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  if (entry.offset + 30 > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.compressed)
  return packed.length < entry.compressed ? null : packed
}
