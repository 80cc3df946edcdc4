import { createHash } from 'node:crypto'
import { type Connection, Index, type Table } from '@lancedb/lancedb'
import { DataType, Field, FixedSizeList, Float32, Schema, Utf8 } from 'apache-arrow'
import { demandDimension } from '../embed/embedder.ts'
import { literal } from './tables.ts'

/** The vector of a passage, and the digest of the text it was made of. */
export interface PassageVector {
  id: string
  digest: string
  vector: Float32Array
}

/** The vectors of one model, in a table of their own beside those of the words. Lists of ids are for one filter: some hundreds. */
export interface Vectors {
  /** Of the table: `vectors_<model>`. */
  name: string
  /** Null until the first vector is there. */
  dimension(): Promise<number | null>
  /** Ids of the passages nearest to a vector, nearest first, with their cosines. */
  nearest(vector: Float32Array, limit: number): Promise<{ id: string; cosine: number }[]>
  /** Those of the passages named that have a vector, in no particular order. */
  read(ids: readonly string[]): Promise<PassageVector[]>
  /** Vectors from evenly spaced places of the table. */
  sample(count: number): Promise<Float32Array[]>
  /** The digest behind each vector, by passage id. */
  digests(): Promise<Map<string, string>>
  /** Writes vectors in place of earlier ones of the same passages, in one commit. Makes the table where there is none. */
  put(rows: readonly PassageVector[]): Promise<void>
  drop(ids: readonly string[]): Promise<void>
  /** Merges what was written in small pieces. */
  merge(): Promise<void>
  /** Merges, and makes what large tables are searched by where it is not there or in many pieces. */
  optimise(): Promise<void>
}

/** Up to so many vectors are all looked at, in some tens of milliseconds. */
const FLAT_ROWS = 20_000
/** Vectors in one cell of the index; the engine joins cells that are much smaller. */
const CELL_ROWS = 4096
/** How many cells are searched, and how many times the vectors wanted are compared exactly: 99 of the 100 nearest are found. */
const PROBES = 20
const REFINE = 6
const VECTOR_INDEX = 'vector_idx'
const MOST_PIECES = 4
/** Files that an open reader may still need are kept this long after they were replaced. */
const KEEP_OLD_MS = 10 * 60_000
/** How often a table that is not there yet is looked for. */
const LOOK_EVERY_MS = 2000

/** The vectors of a model; up to `flatRows` of them are searched without an index. The table appears with its first vectors, which may come from another process. */
export function openVectors(connection: Connection, model: string, flatRows = FLAT_ROWS): Vectors {
  const name = tableOf(model)
  let opened: Opened | null = null
  let looked = Number.NEGATIVE_INFINITY

  async function find(): Promise<Opened | null> {
    if (opened === null && Date.now() - looked >= LOOK_EVERY_MS) {
      looked = Date.now()
      const names = await connection.tableNames({ startAfter: PREFIX })
      if (names.includes(name)) opened = await withDimension(connection.openTable(name))
    }
    return opened
  }

  async function make(dimension: number): Promise<Opened> {
    const schema = schemaOf(dimension)
    opened ??= await withDimension(connection.createEmptyTable(name, schema, { existOk: true, mode: 'create' }))
    return opened
  }

  return {
    name,
    dimension: async () => (await find())?.dimension ?? null,
    async nearest(vector, limit) {
      const there = await find()
      return there ? nearestIn(there.table, vector, limit) : []
    },
    async read(ids) {
      const there = await find()
      return there ? readFrom(there.table, ids) : []
    },
    async sample(count) {
      const there = await find()
      return there ? sampleFrom(there.table, count) : []
    },
    async digests() {
      const there = await find()
      return there ? digestsIn(there.table) : new Map()
    },
    async put(rows) {
      const [first] = rows
      if (!first) return
      const { table, dimension } = await make(first.vector.length)
      // the engine takes a vector of any length, and spoils it
      const vectors = rows.map(({ vector }) => vector)
      demandDimension(vectors, dimension)
      await table
        .mergeInsert('id')
        .whenMatchedUpdateAll()
        .whenNotMatchedInsertAll()
        .execute(rows.map((row) => ({ ...row })))
    },
    async drop(ids) {
      const there = await find()
      if (ids.length > 0) await there?.table.delete(among(ids))
    },
    async merge() {
      const there = await find()
      if (there) await merge(there.table)
    },
    async optimise() {
      const there = await find()
      if (there) await optimise(there, flatRows)
    }
  }
}

interface Opened {
  table: Table
  dimension: number
}

const PREFIX = 'vectors_'

/** A name the engine takes. Where letters had to give way, a digest keeps two models apart. */
function tableOf(model: string): string {
  const slug = model.toLowerCase().replace(/[^a-z0-9.]+/g, '-')
  const mark = createHash('sha256').update(model).digest('hex').slice(0, 8)
  return slug === model ? `${PREFIX}${slug}` : `${PREFIX}${slug}_${mark}`
}

function schemaOf(dimension: number): Schema {
  const vector = new FixedSizeList(dimension, new Field('item', new Float32(), true))
  return new Schema([
    new Field('id', new Utf8(), false),
    new Field('digest', new Utf8(), false),
    new Field('vector', vector, false)
  ])
}

async function withDimension(opening: Promise<Table>): Promise<Opened> {
  const table = await opening
  const type = (await table.schema()).fields.find(({ name }) => name === 'vector')?.type
  if (!DataType.isFixedSizeList(type)) throw new Error(`table ${table.name} has no column of vectors`)
  return { table, dimension: type.listSize }
}

async function nearestIn(table: Table, vector: Float32Array, limit: number) {
  const query = table.query().nearestTo(vector).distanceType('cosine').nprobes(PROBES).refineFactor(REFINE)
  const rows = await query.select(['id', '_distance']).limit(limit).toArray()
  return rows.map((row) => ({ id: row.id as string, cosine: 1 - row._distance }))
}

async function readFrom(table: Table, ids: readonly string[]): Promise<PassageVector[]> {
  if (ids.length === 0) return []
  const rows = await table.query().where(among(ids)).toArray()
  return rows.map((row) => ({ id: row.id, digest: row.digest, vector: row.vector.toArray() }))
}

async function sampleFrom(table: Table, count: number): Promise<Float32Array[]> {
  const total = await table.countRows()
  const places = Array.from({ length: Math.min(count, total) }, (_, i) =>
    Math.floor((i * total) / Math.min(count, total))
  )
  if (places.length === 0) return []
  const rows = await table.takeOffsets(places).select(['vector']).toArray()
  return rows.map((row) => row.vector.toArray())
}

async function digestsIn(table: Table): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for await (const batch of table.query().select(['id', 'digest'])) {
    for (const row of batch) digests.set(row.id, row.digest)
  }
  return digests
}

async function optimise(opened: Opened, flatRows: number): Promise<void> {
  const { table } = opened
  const rows = await table.countRows()
  const indexed = new Set((await table.listIndices()).flatMap((index) => index.columns))
  if (rows > 0 && !indexed.has('id')) await table.createIndex('id', { config: Index.btree() })
  if (rows > flatRows && (!indexed.has('vector') || (await isInPieces(table)))) await indexVectors(opened, rows)
  await merge(table)
}

async function merge(table: Table): Promise<void> {
  await table.optimize({ cleanupOlderThan: new Date(Date.now() - KEEP_OLD_MS), deleteUnverified: true })
}

async function indexVectors({ table, dimension }: Opened, rows: number): Promise<void> {
  const cells = { numPartitions: Math.ceil(rows / CELL_ROWS), distanceType: 'cosine' } as const
  // one bit a number finds the likely ones, which are then compared exactly: a tenth of the memory of whole vectors
  const config = dimension % 8 === 0 ? Index.ivfRq(cells) : Index.ivfFlat(cells)
  await table.createIndex('vector', { config, name: VECTOR_INDEX, replace: true })
}

/** Each merge adds a piece to the index for the rows that came; it is made anew, in seconds, when they are many. */
async function isInPieces(table: Table): Promise<boolean> {
  const stats = await table.indexStats(VECTOR_INDEX)
  return (stats?.numIndices ?? 1) > MOST_PIECES
}

function among(ids: readonly string[]): string {
  return `id IN (${ids.map(literal).join(', ')})`
}
