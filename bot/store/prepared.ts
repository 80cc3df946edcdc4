import type { CompiledQuery, QueryResult, RawBuilder } from 'kysely'
import type { Database } from './database.ts'

/** Stands in a query for a value that is given when it runs. */
class Blank {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

type Written<Row> = { compile(): CompiledQuery<Row> } | RawBuilder<Row>

/**
 * A query that is put into SQL once and filled in each time it runs: for those that every message needs, where building
 * the words costs more than what they do. `write` is given blanks in place of the values and must not look into them.
 */
export function prepare<Values extends object, Row>(
  write: (db: Database, blanks: Values) => Written<Row>
): (db: Database, values: Values) => Promise<QueryResult<Row>> {
  // by the dialect's adapter, which all transactions of a database share
  const written = new WeakMap<object, CompiledQuery<Row>>()
  const blanks = new Proxy({}, { get: (_blanks, name) => new Blank(String(name)) }) as Values
  return (db, values) => {
    const { adapter } = db.getExecutor()
    let query = written.get(adapter)
    if (query === undefined) {
      query = write(db, blanks).compile(db)
      written.set(adapter, query)
    }
    const parameters = query.parameters.map((value) =>
      value instanceof Blank ? values[value.name as keyof Values] : value
    )
    return db.executeQuery<Row>({ ...query, parameters })
  }
}

/** The one row that a statement which cannot fail to give one gave. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('a statement gave no row')
  return row
}
