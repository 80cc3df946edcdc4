import type { Day, DocumentRecord } from '#knowledge/document.ts'
import type { Passage } from '#knowledge/passage.ts'
import type { Provision } from '#knowledge/provision.ts'
import { standingOn } from './amend.ts'
import { earlier } from './earlier.ts'
import { split } from './split.ts'

/** A passage with the change from which it reads so, null from the beginning, and the one at which it no longer does. */
interface Reading {
  passage: Passage
  from: Day | null
  until: Day | null
}

/**
 * Cuts a document whose wording changed on certain days: a passage that holds a changed part comes once for each of
 * its wordings, with their periods. Later wordings are numbered on like the pieces of a long provision.
 */
export function splitOverTime(
  document: DocumentRecord,
  provisions: readonly Provision[],
  days: readonly Day[]
): Passage[] {
  const readings: Reading[] = []
  let open = new Map<string, Reading>()
  for (const day of [null, ...days]) {
    const next = new Map<string, Reading>()
    for (const passage of split(document, standingOn(provisions, day, days), day)) {
      const wording = JSON.stringify([passage.provisionKey, passage.text, passage.trail])
      const reading = open.get(wording) ?? { passage, from: day, until: null }
      if (!open.has(wording)) readings.push(reading)
      next.set(wording, reading)
    }
    for (const [wording, reading] of open) if (!next.has(wording)) reading.until = day
    open = next
  }
  return numberAnew(readings.map(inItsTime))
}

function inItsTime({ passage, from, until }: Reading): Passage {
  const { effective, expires } = passage
  const begins = from !== null && (effective === null || effective < from) ? from : effective
  return { ...passage, effective: begins, expires: earlier(expires, until) }
}

function numberAnew(passages: readonly Passage[]): Passage[] {
  const counts = new Map<string, number>()
  return passages.map((passage) => {
    const plain = `${passage.documentId}/${passage.provisionKey}`
    const count = (counts.get(plain) ?? 0) + 1
    counts.set(plain, count)
    return { ...passage, id: count === 1 ? plain : `${plain}~${count}` }
  })
}
