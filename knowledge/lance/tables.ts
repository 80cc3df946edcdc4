import { type Connection, connect, type Table } from '@lancedb/lancedb'
import { Binary, Field, Float32, Int32, Schema, Utf8 } from 'apache-arrow'

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable)

/** One row a document; `version` names the rows of the other tables that are live. The record itself is JSON. */
const documents = new Schema([
  text('id'),
  text('version'),
  text('record'),
  new Field('articles', new Int32(), false),
  new Field('provisions', new Int32(), false),
  new Field('passages', new Int32(), false)
])

const provisions = new Schema([
  text('document_id'),
  text('version'),
  text('key'),
  text('record'),
  new Field('position', new Int32(), false)
])

/**
 * `terms` and `heading` hold analysed words parted by spaces: our analysis, the engine's ranking of candidates.
 * `words` holds them once more as `packWords` does, for our own; `digest` tells which text a vector is made of.
 */
const passages = new Schema([
  text('id'),
  text('document_id'),
  text('version'),
  text('provision_key'),
  text('address', true),
  text('text'),
  text('trail'),
  text('effective', true),
  text('expires', true),
  text('amended_by', true),
  text('terms'),
  text('heading'),
  new Field('words', new Binary(), false),
  text('digest')
])

/** In how many passages a term occurs; the row of the empty term counts all passages. */
const lexicon = new Schema([text('term'), new Field('passages', new Float32(), false)])

const answers = new Schema([text('id'), text('record'), text('terms')])

const SCHEMAS = { documents, provisions, passages, lexicon, answers } as const
type Name = keyof typeof SCHEMAS

export interface Tables extends Record<Name, Table> {
  connection: Connection
}

/**
 * Opens the index at a folder or an `s3://` address, making what is missing. One made by another version of the program
 * is a fault, or with `renew` is emptied: all of it can be made again from the shelf.
 */
export async function openTables(
  uri: string,
  storageOptions: Record<string, string> = {},
  renew = false
): Promise<Tables> {
  const connection = await connect(uri, { storageOptions, readConsistencyInterval: 0 })
  if (!(await isOfThisVersion(connection))) {
    if (!renew) throw new Error('chỉ mục do bản khác của chương trình lập; hãy chạy «npm run ingest -- --rebuild»')
    for (const name of await present(connection)) await connection.dropTable(name)
  }
  const open = (name: Name) => connection.createEmptyTable(name, SCHEMAS[name], { existOk: true, mode: 'create' })
  return {
    connection,
    documents: await open('documents'),
    provisions: await open('provisions'),
    passages: await open('passages'),
    lexicon: await open('lexicon'),
    answers: await open('answers')
  }
}

async function isOfThisVersion(connection: Connection): Promise<boolean> {
  for (const name of await present(connection)) {
    const { fields } = await (await connection.openTable(name)).schema()
    const expected = SCHEMAS[name].fields.map((field) => field.name)
    if (fields.map((field) => field.name).join() !== expected.join()) return false
  }
  return true
}

async function present(connection: Connection): Promise<Name[]> {
  const names = await connection.tableNames({ limit: 1000 })
  return (Object.keys(SCHEMAS) as Name[]).filter((name) => names.includes(name))
}

/** A text as a SQL literal for the engine's filters. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
