import type { ReadDocument, Refusal } from '../blocks.ts'
import { LIMITS } from '../limits.ts'
import { REFUSALS, refuse } from '../refusals.ts'
import { extractPage, openPdf } from './extract.ts'
import { mendOldFonts } from './old-fonts.ts'
import type { Page } from './page.ts'
import { blocksOfPages } from './page-blocks.ts'

/** Pages that are pictures of text and have to be recognised; `rest` is the document as far as it reads without them. */
export interface Scanned {
  kind: 'scanned'
  pages: number[]
  rest: ReadDocument
}

/** A page mostly covered by a picture and with fewer letters than this is a scan; what letters it has are a stamp. */
const LETTERS_OF_STAMP = 400
const PICTURE_OF_SCAN = 0.5
/** Letters drawn as outlines leave a page full of paths and without text. */
const RULES_OF_OUTLINES = 400

/**
 * Reads a PDF by the places of its text. `recognised` brings the pages that OCR has read; where a page without real text is
 * not among them, the outcome is `scanned`.
 */
export async function readPdf(
  bytes: Uint8Array,
  recognised: ReadonlyMap<number, Page>
): Promise<ReadDocument | Scanned | Refusal> {
  const pdf = await open(bytes)
  if ('kind' in pdf) return pdf
  if (pdf.numPages > LIMITS.pdfPages) {
    return refuse(
      `PDF dài ${pdf.numPages} trang, quá giới hạn ${LIMITS.pdfPages} trang.`,
      'Xin tách thành nhiều tệp rồi nạp lại.'
    )
  }
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(recognised.get(number) ?? (await extractPage(pdf, number)))
  }
  const scans = pages.filter((page) => isScan(page) && !recognised.has(page.number)).map((page) => page.number)
  const { pages: mended, warnings } = mendOldFonts(pages.filter((page) => !scans.includes(page.number)))
  const read: ReadDocument = {
    kind: 'read',
    format: 'pdf',
    blocks: blocksOfPages(mended),
    pages: pdf.numPages,
    warnings
  }
  return scans.length > 0 ? { kind: 'scanned', pages: scans, rest: read } : read
}

async function open(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof openPdf>> | Refusal> {
  try {
    return await openPdf(bytes)
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return REFUSALS.password
    throw error
  }
}

function isScan(page: Page): boolean {
  const text = page.items.map((item) => item.text).join('')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const unreadable = text.match(/[\ufffd\ue000-\uf8ff\p{Cc}]/gu)?.length ?? 0
  if (unreadable > 20 && unreadable > letters * 0.3) return true
  if (letters >= LETTERS_OF_STAMP) return false
  return page.pictured >= PICTURE_OF_SCAN || (letters < 20 && page.rules.length > RULES_OF_OUTLINES)
}
