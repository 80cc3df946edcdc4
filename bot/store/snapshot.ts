import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** What keeps a database from being read or replaced. */
export type Hindrance = 'in_use' | 'damaged'

/**
 * Writes the state of one moment of a database to a new file, while others go on writing. Pages of erased rows are not
 * copied. Throws where the target is there already.
 */
export function snapshot(path: string, target: string): void {
  const connection = new DatabaseSync(path, { timeout: 5000 })
  try {
    connection.prepare('vacuum into ?').run(target)
  } finally {
    connection.close()
  }
}

/** What is wrong with a database file, or null where it is whole. */
export function inspect(path: string): Hindrance | null {
  if (!existsSync(path)) return 'damaged'
  try {
    return query(path, 'pragma integrity_check') === 'ok' ? null : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** Whether another process has the database open, or null where nobody has. */
export function findUser(path: string): Hindrance | null {
  if (!existsSync(path)) return null
  const connection = new DatabaseSync(path)
  try {
    // with a write-ahead log, the exclusive mode is granted only to whoever is alone
    connection.exec('pragma locking_mode = exclusive; begin exclusive; rollback')
    return null
  } catch (fault) {
    if (/locked|busy/.test(String(fault))) return 'in_use'
    if (/malformed|not a database/.test(String(fault))) return 'damaged'
    throw fault
  } finally {
    connection.close()
  }
}

function query(path: string, text: string): unknown {
  const connection = new DatabaseSync(path, { readOnly: true })
  try {
    return Object.values(connection.prepare(text).get() ?? {})[0]
  } finally {
    connection.close()
  }
}
