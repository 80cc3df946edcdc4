import type { DocumentRecord } from '#knowledge/document.ts'
import { type Manifest, NO_ENDING, type PartChange } from '#knowledge/library/manifest.ts'
import type { Examine, Written } from './index-shelf.ts'
import type { Examined, Reading } from './ingest.ts'
import { applyEnding, endings } from './validity.ts'

/** The changes between a document and others that found no place, as warnings in Vietnamese. */
export function unplacedWarnings({ id }: DocumentRecord, written: readonly Written[]): string[] {
  const warnings = written.flatMap(({ document, unplaced }) =>
    unplaced.filter(({ by }) => document.id === id || documentOf(by.passage) === id).map((part) => say(document, part))
  )
  return [...new Set(warnings)]
}

/** The same before anything is written: the documents it changes are read again with its changes. */
export async function unplacedPreview(
  reading: Pick<Reading, 'library' | 'read' | 'refusals'>,
  examined: Examined,
  examine: (reading: Reading, source: { name: string; bytes: Uint8Array }) => ReturnType<Examine>
): Promise<string[]> {
  const { id } = examined.document
  const others = reading.library.list().filter(({ document }) => document.id !== id)
  const itself: Manifest = { ...examined, versions: [], retired: false, ending: NO_ENDING }
  const ended = endings([...others, itself])
  const written: Written[] = []
  for (const [target, ending] of ended) {
    if (target !== id && !ending.parts.some(({ by }) => documentOf(by.passage) === id)) continue
    const shelved = reading.library.get(target)?.document
    const taken =
      target === id || shelved === undefined
        ? examined
        : await examine(reading, { name: shelved.file, bytes: await reading.library.original(target) })
    if (taken.kind === 'refused') continue
    const { document, unplaced } = applyEnding(taken.document, taken.provisions, ending)
    written.push({ document, unplaced })
  }
  return unplacedWarnings(examined.document, written)
}

function documentOf(passage: string): string {
  return passage.split('/')[0] ?? ''
}

function say({ number, title }: DocumentRecord, { provision, words, by }: PartChange): string {
  const target = number ?? title
  const order = by.provision === null ? by.document : `${by.provision}, ${by.document}`
  const place = provision === '' ? target : `${provision}, ${target}`
  const missing = words === null ? `Không tìm thấy ${place}` : `Không tìm thấy ${quoted(words)} tại ${place}`
  return `${missing} để sửa theo ${order}; nội dung cũ được giữ nguyên, xin đối chiếu hai văn bản.`
}

function quoted(words: NonNullable<PartChange['words']>): string {
  return words.map(({ from }) => `“${from}”`).join(', ')
}
