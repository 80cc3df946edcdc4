import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Note = z.object({ at: z.coerce.date() })

/** When the data folder was last backed up with success; null when never, or when the note cannot be read. */
export async function lastBackup(dataDir: string): Promise<Date | null> {
  const text = await readFile(join(dataDir, 'backup.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const note = Note.safeParse(JSON.parse(text))
  return note.success ? note.data.at : null
}
