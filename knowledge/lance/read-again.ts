import type { Live } from './live.ts'

/** Reads of one question at most: a writer that replaces documents all the time must not hold a reader up for ever. */
const MOST_READS = 3

interface Following {
  current(): Promise<Live>
  forget(): void
}

/**
 * Reads with what is in memory of the index. Where rows were missing or strange, as when a document was replaced in
 * between, and the index has indeed changed since, it reads again: an answer is of the old version or of the new.
 */
export async function readAgain<T>(
  live: Following,
  read: (current: Live, doubt: () => void) => Promise<T>
): Promise<T> {
  for (let turn = 1; ; turn++) {
    const seen = await live.current()
    let doubted = false
    const result = await read(seen, () => {
      doubted = true
    })
    if (!doubted || turn === MOST_READS) return result
    live.forget()
    if ((await live.current()).documents === seen.documents) return result
  }
}
