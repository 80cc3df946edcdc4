import type { DiskEvent } from './disk-log.ts'

/** Smallest part of a write that a disk keeps or loses. */
const SECTOR = 512

/** A file as it lies on a disk: the first `size` bytes count. */
interface Stored {
  bytes: Buffer
  size: number
}

type Files = Map<string, Stored>

/**
 * The files as a disk may hold them after the power failed at each of these moments, which must ascend: all that was
 * synced before it, and of what was not, each sector by chance the new or the old.
 */
export function* imagesAt(
  events: readonly DiskEvent[],
  moments: readonly number[],
  random: () => number
): Generator<{ moment: number; files: Map<string, Buffer> }> {
  const durable: Files = new Map()
  const pending: DiskEvent[] = []
  let next = 0
  for (const moment of moments) {
    for (let event = events[next]; event && event.at <= moment; event = events[++next]) {
      if (event.kind === 'sync') sync(durable, pending, event)
      else pending.push(event)
    }
    // one failure loses all that was under way, another some of it
    const share = random() < 0.3 ? 0 : random()
    const files: Files = new Map(
      [...durable].map(([file, { bytes, size }]) => [file, { bytes: Buffer.from(bytes), size }])
    )
    for (const event of pending) apply(files, event, () => random() < share)
    yield { moment, files: new Map([...files].map(([file, { bytes, size }]) => [file, bytes.subarray(0, size)])) }
  }
}

/** What is written while a sync is under way may miss it. */
function sync(durable: Files, pending: DiskEvent[], { file, began }: Extract<DiskEvent, { kind: 'sync' }>): void {
  const covered = (event: DiskEvent) => event.file === file && event.at <= began
  for (const event of pending) if (covered(event)) apply(durable, event, () => true)
  pending.splice(0, pending.length, ...pending.filter((event) => !covered(event)))
}

function apply(files: Files, event: DiskEvent, isKept: () => boolean): void {
  if (event.kind === 'sync') return
  const file = files.get(event.file) ?? { bytes: Buffer.alloc(0), size: 0 }
  files.set(event.file, file)
  if (event.kind === 'truncate') {
    if (isKept()) resize(file, event.size)
    return
  }
  for (let at = 0; at < event.bytes.length; at += SECTOR) {
    if (!isKept()) continue
    const part = event.bytes.subarray(at, at + SECTOR)
    if (file.size < event.offset + at + part.length) resize(file, event.offset + at + part.length)
    part.copy(file.bytes, event.offset + at)
  }
}

function resize(file: Stored, size: number): void {
  if (size > file.bytes.length) file.bytes = Buffer.concat([file.bytes.subarray(0, file.size)], size * 2)
  if (size < file.size) file.bytes.fill(0, size)
  file.size = size
}
