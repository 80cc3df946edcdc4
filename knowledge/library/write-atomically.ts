import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Puts bytes at a path so that a crash or a power cut leaves the old file or the new one, never a part. One writer at
 * a time: what a crash leaves beside it (`.tmp`) is overwritten by the next write.
 */
export async function writeAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = `${path}.tmp`
  const file = await open(draft, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
  await syncFolder(dirname(path))
}

/** Makes the names in a folder durable: without this a file is safe but its name may be lost with the power. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
