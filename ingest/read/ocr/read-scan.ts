import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '../blocks.ts'
import { LIMITS } from '../limits.ts'
import type { Page, Rule } from '../pdf/page.ts'
import type { Programs } from '../programs.ts'
import { refuse, refuseForNow } from '../refusals.ts'
import { inWorkFolder } from '../work-folder.ts'
import { greyWithoutStamps, writeGreyMap } from './clean-picture.ts'
import { findPictureRules, type GreyPicture } from './picture-rules.ts'
import { slantOf, straighten } from './slant.ts'
import { hasVietnameseOcr, type PageLook, recognise } from './tesseract.ts'
import { meanConfidence, type Sheet, toPage } from './words.ts'

/** Pages read from pictures, with what a person has to know about how well. */
export interface ScanRead {
  kind: 'scan_read'
  pages: Page[]
  warnings: string[]
}

interface ReadSheet {
  sheet: Sheet
  number: number
  rules: Rule[]
}

/** Enough for the marks on Vietnamese letters; more costs time and reads no better. */
const DOTS_PER_INCH = '200'
/** The border of a table, or the fold of a sheet and the edge of the glass. */
const LEAST_UPRIGHT = 3
/** Pages read with less mean confidence than this have to be checked by a person. */
const LOW_CONFIDENCE = 80
/** Scraps a page (stamp, signature, specks) that are usual; more may be a part of the text that did not read. */
const MANY_SCRAPS = 30
const BETTER_SOURCE = 'Xin nạp bản Word hoặc PDF có chữ; nếu chỉ có bản giấy, xin quét lại rõ, thẳng, ít nhất 200 dpi.'

/** Reads the given pages of a PDF by OCR; null where the machine has no OCR for Vietnamese. */
export async function readScannedPages(
  bytes: Uint8Array,
  pages: readonly number[],
  programs: Programs
): Promise<ScanRead | Refusal | null> {
  if (!(await hasVietnameseOcr(programs))) return null
  if (pages.length > LIMITS.ocrPages) {
    const reason = `PDF có ${pages.length} trang ảnh quét, quá giới hạn ${LIMITS.ocrPages} trang.`
    return refuse(reason, 'Xin tách thành nhiều tệp rồi nạp lại.')
  }
  return inWorkFolder(async (folder) => {
    const source = join(folder, 'quet.pdf')
    await writeFile(source, bytes)
    const read: ReadSheet[] = []
    for (const number of pages) {
      const sheet = await readPdfPage(source, number, join(folder, 'trang'), programs)
      if (sheet === null || 'kind' in sheet) return sheet
      read.push(sheet)
    }
    return scanOf(read)
  })
}

async function readPdfPage(
  source: string,
  number: number,
  picture: string,
  programs: Programs
): Promise<ReadSheet | Refusal | null> {
  const range = ['-f', String(number), '-l', String(number), '-singlefile']
  const drawn = await programs.run('pdftoppm', ['-r', DOTS_PER_INCH, ...range, source, picture], LIMITS.ocrPageTime)
  if (drawn.kind === 'missing') return null
  const grey = drawn.kind === 'ended' && drawn.code === 0 ? greyWithoutStamps(await readFile(`${picture}.ppm`)) : null
  if (grey === null) return refuse(`Không vẽ được trang ${number} của PDF để nhận dạng chữ.`, BETTER_SOURCE)
  await rm(`${picture}.ppm`)
  await writeFile(`${picture}.pgm`, writeGreyMap(grey))
  const recognised = await recognise(`${picture}.pgm`, lookOf(grey, number), programs)
  if (recognised.kind !== 'recognised') return refuseRecognition(recognised.kind, number)
  await rm(`${picture}.pgm`)
  const sheet = recognised.sheets[0] ?? { width: 1, height: 1, words: [], dropped: 0 }
  const slant = slantOf(sheet.words)
  const upright = sheet.width === grey.width
  return { sheet: straighten(sheet, slant), number, rules: upright ? findPictureRules(grey, slant) : [] }
}

/** The first page has issuer and nation side by side; a page with upright lines has a table. */
function lookOf(grey: GreyPicture, number: number): PageLook {
  const upright = findPictureRules(grey, 0).filter(({ x1, x2 }) => x1 === x2)
  return number > 1 && upright.length < LEAST_UPRIGHT ? 'plain' : 'varied'
}

/** Reads a picture of a document by OCR; null where the machine has no OCR for Vietnamese. */
export async function readPicture(bytes: Uint8Array, programs: Programs): Promise<ScanRead | Refusal | null> {
  if (!(await hasVietnameseOcr(programs))) return null
  return inWorkFolder(async (folder) => {
    const picture = join(folder, 'anh')
    await writeFile(picture, bytes)
    const recognised = await recognise(picture, 'varied', programs)
    if (recognised.kind !== 'recognised') return refuseRecognition(recognised.kind, 1)
    return scanOf(
      recognised.sheets.map((sheet, index) => ({
        sheet: straighten(sheet, slantOf(sheet.words)),
        number: index + 1,
        rules: []
      }))
    )
  })
}

function refuseRecognition(kind: 'failed' | 'timed_out', page: number): Refusal {
  const what = `Nhận dạng chữ trang ${page} không thành công`
  if (kind === 'timed_out') return refuseForNow(`${what}: quá lâu nên đã dừng.`, BETTER_SOURCE)
  return refuse(`${what}: ảnh hỏng hoặc không đúng định dạng.`, BETTER_SOURCE)
}

function scanOf(read: readonly ReadSheet[]): ScanRead {
  const pages = read.map(({ sheet, number, rules }) => toPage(sheet, number, rules))
  return { kind: 'scan_read', pages, warnings: warningsOf(read) }
}

function warningsOf(read: readonly ReadSheet[]): string[] {
  const rated = read.map(({ sheet, number }) => ({ number, confidence: meanConfidence(sheet.words) }))
  const known = rated.flatMap(({ confidence }) => confidence ?? [])
  const mean = Math.round(known.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, known.length))
  const low = rated.filter(({ confidence }) => confidence !== null && confidence < LOW_CONFIDENCE)
  const blank = rated.filter(({ confidence }) => confidence === null).map(({ number }) => number)
  const dropped = read.reduce((sum, { sheet }) => sum + sheet.dropped, 0)
  return [
    `${read.length} trang nhận dạng từ ảnh quét, độ tin cậy trung bình ${mean} %; cần người soát lại, nhất là bảng và con số.`,
    ...low.map(
      ({ number, confidence }) => `Trang ${number} nhận dạng kém (độ tin cậy ${Math.round(confidence ?? 0)} %).`
    ),
    ...(blank.length > 0 ? [`Không thấy chữ nào ở trang ${blank.join(', ')}.`] : []),
    ...(dropped > read.length * MANY_SCRAPS
      ? [`Đã bỏ ${dropped} mảnh không rõ là chữ (con dấu, chữ ký, vết bẩn).`]
      : [])
  ]
}
