/** One piece of text on a page: its place in points from the lower left corner, its size, bold or not. */
export interface Piece {
  x: number
  y: number
  text: string
  size?: number
  bold?: boolean
}

export interface HandMadePage {
  pieces: Piece[]
  /** Lines to draw, as x1, y1, x2, y2. */
  rules?: [number, number, number, number][]
  /** A picture that covers the whole page, as a scan does. */
  scanned?: boolean
}

/** Every letter is this wide, in shares of its size: lines end where their count of letters says. */
const WIDTH = 0.5

/** A PDF written by hand: fonts without a program, whose codes a ToUnicode table turns into Vietnamese. */
export function pdfOf(pages: readonly HandMadePage[]): Uint8Array {
  const letters = [...new Set(pages.flatMap((page) => page.pieces.flatMap((piece) => [...piece.text])))]
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const unicode = add(stream('', cmapOf(letters)))
  const widths = Array.from({ length: 255 }, () => WIDTH * 1000).join(' ')
  const fonts = ['Thuong', 'Thuong-Bold'].map((name) => {
    const descriptor = `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>`
    return add(
      `<</Type/Font/Subtype/TrueType/BaseFont/${name}/FirstChar 1/LastChar 255/Widths[${widths}]/FontDescriptor ${add(descriptor)} 0 R/ToUnicode ${unicode} 0 R>>`
    )
  })
  const picture = add(
    stream('/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', '~')
  )
  const kids = pages.map((page) => {
    const content = add(stream('', contentOf(page, letters)))
    const resources = `<</Font<</F1 ${fonts[0]} 0 R/F2 ${fonts[1]} 0 R>>/XObject<</Im ${picture} 0 R>>>>`
    return add(`<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Resources ${resources}/Contents ${content} 0 R>>`)
  })
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R>>`
  objects[tree - 1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
  return assemble(objects, catalog)
}

/** Lines one below the other from the top of a page; `x` sets a line in. */
export function page(lines: readonly (string | Omit<Piece, 'y'>)[], top = 780): HandMadePage {
  return {
    pieces: lines.map((line, index) => ({
      y: top - index * 16,
      ...(typeof line === 'string' ? { x: 72, text: line } : line)
    }))
  }
}

function contentOf(page: HandMadePage, letters: readonly string[]): string {
  const code = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(2, '0')
  const text = page.pieces.map(({ x, y, text: words, size = 12, bold = false }) => {
    return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...words].map(code).join('')}> Tj ET`
  })
  const rules = (page.rules ?? []).map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`)
  const picture = page.scanned ? ['q 595 0 0 842 0 0 cm /Im Do Q'] : []
  return [...picture, ...rules, ...text].join('\n')
}

function cmapOf(letters: readonly string[]): string {
  const lines = letters.map((letter, index) => {
    const unit = letter.charCodeAt(0).toString(16).padStart(4, '0')
    return `<${(index + 1).toString(16).padStart(2, '0')}> <${unit}>`
  })
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const part = lines.slice(at, at + 100)
    blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <ff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

function stream(entries: string, body: string): string {
  return `<<${entries}/Length ${body.length}>>stream\n${body}\nendstream`
}

function assemble(objects: readonly string[], catalog: number): Uint8Array {
  let file = '%PDF-1.5\n'
  const offsets = objects.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  file += `trailer\n<</Size ${objects.length + 1}/Root ${catalog} 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
