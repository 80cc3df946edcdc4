import { LIMITS } from '../limits.ts'
import type { Programs, Ran } from '../programs.ts'
import { turnUpright } from './turn-upright.ts'
import { meanConfidence, parseTable, type Sheet } from './words.ts'

export type Recognition = { kind: 'recognised'; sheets: Sheet[] } | { kind: 'failed' } | { kind: 'timed_out' }

/** A page read worse than this may lie on its side. */
const SUSPICIOUS = 60

/** True where tesseract and its Vietnamese model are installed. */
export async function hasVietnameseOcr(programs: Programs): Promise<boolean> {
  const ran = await programs.run('tesseract', ['--list-langs'], LIMITS.ocrPageTime)
  return ran.kind === 'ended' && ran.code === 0 && /^vie$/m.test(ran.output)
}

/**
 * How a page is laid out, as tesseract's modes: `varied` has columns, tables or pictures, which it finds by itself; on a
 * page of `plain` text that search takes numbers that stand out to the left for a column of their own and loses them.
 */
export type PageLook = 'varied' | 'plain'

const MODES: Record<PageLook, number> = { varied: 3, plain: 6 }

/** Reads the text of a picture, page by page where it has several. */
export async function recognise(picture: string, look: PageLook, programs: Programs): Promise<Recognition> {
  const ran = await runTesseract(picture, MODES[look], programs)
  if (ran.kind === 'timed_out') return { kind: 'timed_out' }
  if (ran.kind === 'missing' || ran.code !== 0) return { kind: 'failed' }
  const sheets = parseTable(ran.output)
  const doubtful = sheets.some((sheet) => (meanConfidence(sheet.words) ?? 0) < SUSPICIOUS)
  const turned = doubtful ? await readTurned(picture, programs) : null
  return { kind: 'recognised', sheets: turned ?? sheets }
}

function runTesseract(picture: string, mode: number, programs: Programs): Promise<Ran> {
  return programs.run('tesseract', [picture, 'stdout', '-l', 'vie', '--psm', String(mode), 'tsv'], LIMITS.ocrPageTime)
}

/** Asks which way up the page lies; where it is turned, reads it again and turns the places of the words. */
async function readTurned(picture: string, programs: Programs): Promise<Sheet[] | null> {
  const asked = await programs.run('tesseract', [picture, 'stdout', '--psm', '0'], LIMITS.ocrPageTime)
  const angle = asked.kind === 'ended' ? Number(/^Rotate: (\d+)/m.exec(asked.output)?.[1] ?? 0) : 0
  if (angle === 0) return null
  const ran = await runTesseract(picture, 1, programs)
  if (ran.kind !== 'ended' || ran.code !== 0) return null
  return parseTable(ran.output).map((sheet) => turnUpright(sheet, angle))
}
