import type { Shelf } from '../console/documents/shelf.ts'
import { farDeeds, startThread } from '../line.ts'

/** Where documents and their index lie. */
export interface Places {
  dataDir: string
  knowledgeUri: string
  /** Where programs that read scans and old files are looked for. */
  searchPath: string
}

type ShelfDeeds = { [Name in keyof Shelf]: Shelf[Name] }

const SCRIPT = new URL('./main.ts', import.meta.url)

/**
 * What staff do with documents, each deed in a thread of its own that ends with it: reading a file may take minutes and a
 * lot of memory, and neither answers nor webhooks wait for it.
 */
export function openShelving(places: Places): Shelf {
  async function inThread<T>(deed: (shelf: Shelf) => Promise<T>): Promise<T> {
    const thread = startThread(SCRIPT, places, {})
    try {
      return await deed(farDeeds<ShelfDeeds>(thread.call, ['preview', 'admit', 'retire']))
    } finally {
      await thread.terminate()
    }
  }
  return {
    preview: (file) => inThread((shelf) => shelf.preview(file)),
    admit: (file) => inThread((shelf) => shelf.admit(file)),
    retire: (id) => inThread((shelf) => shelf.retire(id))
  }
}
