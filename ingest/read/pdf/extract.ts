import { getDocumentProxy } from 'unpdf'
import { readDrawing } from './drawing.ts'
import type { Item, Page } from './page.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>
interface TextRun {
  str: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

/** Opens a PDF. The bytes are copied, because pdf.js takes the buffer away from its caller. */
export function openPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
}

/** Everything on one page (from 1) with its place, upright, lengths in points. */
export async function extractPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number)
  // The operators come first: they load the fonts, whose real names tell bold from plain.
  const operators = await page.getOperatorList()
  const content = await page.getTextContent()
  const runs = content.items.filter((run): run is typeof run & TextRun => 'str' in run && run.str !== '')
  const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + turnOf(runs, page.rotate)) % 360 })
  const drawing = await readDrawing(operators, viewport.transform)
  const items = runs.flatMap((run) => itemOf(page, run, viewport.transform))
  page.cleanup()
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    items: withoutDoubles(items),
    rules: drawing.rules,
    pictured: drawing.pictureArea / (viewport.width * viewport.height)
  }
}

/** By how many degrees a page has to be turned further so that most of its letters stand upright. */
function turnOf(runs: readonly TextRun[], rotate: number): number {
  const letters = new Map<number, number>()
  for (const { str, transform } of runs) {
    const direction = Math.round(Math.atan2(transform[1] ?? 0, transform[0] ?? 1) / (Math.PI / 2)) * 90
    const turn = (direction - rotate + 720) % 360
    letters.set(turn, (letters.get(turn) ?? 0) + str.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** Text set slantwise is a watermark and no part of the page's words. */
function itemOf(page: PdfPage, run: TextRun, viewport: number[]): Item[] {
  const [a = 1, b = 0, , , e = 0, f = 0] = run.transform
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport
  const x = va * e + vc * f + ve
  const y = vb * e + vd * f + vf
  const along = [va * a + vc * b, vb * a + vd * b] as const
  const size = Math.hypot(a, b) || run.height
  const font = fontName(page, run.fontName)
  const item = { text: run.str, x, y, width: run.width, height: size, bold: /bold|black|heavy/i.test(font), font }
  if (Math.abs(along[1]) < 0.1 * size) return along[0] >= 0 ? [item] : []
  if (Math.abs(along[0]) > 0.1 * size) return []
  return [{ ...item, x: x - size * 0.8, y: along[1] < 0 ? y : y + run.width, width: size }]
}

function fontName(page: PdfPage, loaded: string): string {
  if (!page.commonObjs.has(loaded)) return ''
  const font = page.commonObjs.get(loaded) as { name?: string } | null
  return (font?.name ?? '').replace(/^[A-Z]{6}\+/, '')
}

/** Some programs make bold by printing the same words twice, a hair apart. */
function withoutDoubles(items: Item[]): Item[] {
  const kept: Item[] = []
  const seen = new Set<string>()
  for (const item of items) {
    const places = [0, 1].flatMap((dx) =>
      [0, 1].map((dy) => `${Math.floor(item.x + dx / 2)}:${Math.floor(item.y + dy / 2)}`)
    )
    const keys = places.map((place) => `${place}:${item.text}`)
    if (item.text.trim() !== '' && keys.some((key) => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    kept.push(item)
  }
  return kept
}
