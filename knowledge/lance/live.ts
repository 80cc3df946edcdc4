import { withEndings } from '../ended-by.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { type LiveDocument, readDocuments, readLexicon } from './read.ts'
import type { Tables } from './tables.ts'

/** The small part of the index that every question needs, kept in memory. */
export interface Live {
  documents: ReadonlyMap<string, LiveDocument>
  lexicon: Lexicon
  /** Another one after each change of these. */
  edition: string
}

const LOOK_EVERY_MS = 1000

/**
 * Keeps documents and lexicon in memory and reads them again when another process, or this one, has written.
 * `forget` makes the next `current` look at once.
 */
export function followLive(tables: Tables, now: () => number = Date.now) {
  let looked = Number.NEGATIVE_INFINITY
  let versions = { documents: -1, lexicon: -1 }
  let live: Live = { documents: new Map(), lexicon: { total: 0, passages: new Map() }, edition: '' }
  let looking: Promise<void> | null = null

  async function look(): Promise<void> {
    const seen = { documents: await tables.documents.version(), lexicon: await tables.lexicon.version() }
    const documents = seen.documents === versions.documents ? live.documents : withEndings(await readDocuments(tables))
    const lexicon = seen.lexicon === versions.lexicon ? live.lexicon : await readLexicon(tables)
    live = { documents, lexicon, edition: `${seen.documents}.${seen.lexicon}` }
    versions = seen
    looked = now()
  }

  return {
    async current(): Promise<Live> {
      if (now() - looked >= LOOK_EVERY_MS) {
        looking ??= look().finally(() => {
          looking = null
        })
        await looking
      }
      return live
    },
    forget(): void {
      looked = Number.NEGATIVE_INFINITY
    }
  }
}
