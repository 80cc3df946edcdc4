import type { DocumentRecord, EndedBy } from './document.ts'
import { fold } from './text/fold.ts'

/** Documents by id, each that another of them ended as a whole with what ended it: the day must be that of its end. */
export function withEndings<T extends { document: DocumentRecord }>(entries: readonly T[]): Map<string, T> {
  const blows = Map.groupBy(
    entries.flatMap(({ document }) => blowsOf(document)),
    ({ target }) => target
  )
  return new Map(
    entries.map((entry) => {
      const { id, number, expires } = entry.document
      const blow = expires && blows.get(numberKey(number))?.find(({ by, from }) => by.id !== id && from === expires)
      if (!blow) return [id, entry]
      const endedBy: EndedBy = { kind: blow.kind, document: blow.by.number ?? blow.by.title, id: blow.by.id }
      return [id, { ...entry, document: { ...entry.document, endedBy } }]
    })
  )
}

function blowsOf(by: DocumentRecord) {
  return by.relations.flatMap(({ kind, target, provision, from }) =>
    (kind === 'replaces' || kind === 'repeals') && provision === null
      ? [{ by, kind, target: numberKey(target), from: from ?? by.effective }]
      : []
  )
}

function numberKey(number: string | null): string {
  return fold(number ?? '').replace(/[^a-z0-9]+/g, '-')
}
