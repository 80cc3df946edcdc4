/** How a sheet lay on the glass: its fall in degrees, and whether it bears a red stamp and a blue signature. */
export interface Laid {
  angle: number
  stamped: boolean
}

const [WIDTH, HEIGHT] = [595, 842]

/** A PDF of pictures alone, as scanners write it: one JPEG a page, askew and stamped as told. */
export function scannedPdf(jpegs: readonly Uint8Array[], { angle, stamped }: Laid): Uint8Array {
  const kids = jpegs.map((_, i) => `${3 + i * 3} 0 R`).join(' ')
  const objects: [string, Uint8Array | null][] = [
    ['<</Type/Catalog/Pages 2 0 R>>', null],
    [`<</Type/Pages/Count ${jpegs.length}/Kids[${kids}]>>`, null]
  ]
  for (const [i, jpeg] of jpegs.entries()) {
    const { width, height, colours } = frameOf(jpeg)
    const content = new TextEncoder().encode(draw(angle, stamped && i === jpegs.length - 1))
    const place = `${3 + i * 3 + 2} 0 R`
    objects.push(
      [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</XObject<</I ${place}>>>>/Contents ${3 + i * 3 + 1} 0 R>>`,
        null
      ],
      [`<</Length ${content.length}>>`, content],
      [
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${colours}/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>`,
        jpeg
      ]
    )
  }
  return assemble(objects)
}

// The picture turned about the middle of the page; over it two rings and a scribble.
function draw(angle: number, stamped: boolean): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const [x, y] = [(WIDTH - WIDTH * cos + HEIGHT * sin) / 2, (HEIGHT - WIDTH * sin - HEIGHT * cos) / 2]
  const numbers = [WIDTH * cos, WIDTH * sin, -HEIGHT * sin, HEIGHT * cos, x, y].map((value) => value.toFixed(3))
  const picture = `q ${numbers.join(' ')} cm /I Do Q`
  const scribble = '0.1 0.2 0.6 RG 2 w 330 150 m 380 260 400 90 430 210 c 450 260 480 120 520 190 c S'
  return stamped ? `${picture}\n0.8 0.1 0.1 RG 2.5 w ${ring(400, 180, 55)} ${ring(400, 180, 40)}\n${scribble}` : picture
}

function ring(x: number, y: number, r: number): string {
  const k = r * 0.5523
  return (
    `${x + r} ${y} m ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c ` +
    `${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c S`
  )
}

/** What the frame header (SOF0 to SOF2) of a JPEG says. Grey pictures come with three colours from some programs. */
function frameOf(jpeg: Uint8Array): { width: number; height: number; colours: string } {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)
  for (let at = 2; at < jpeg.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker < 0xc0 || marker > 0xc2) continue
    const colours = view.getUint8(at + 9) === 1 ? 'DeviceGray' : 'DeviceRGB'
    return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), colours }
  }
  throw new Error('not a JPEG')
}

function assemble(objects: readonly [string, Uint8Array | null][]): Uint8Array {
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  let size = 0
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    size += bytes.length
  }
  put('%PDF-1.4\n')
  for (const [i, [body, stream]] of objects.entries()) {
    offsets.push(size)
    put(`${i + 1} 0 obj\n${body}\n`)
    if (stream !== null) for (const part of ['stream\n', stream, '\nendstream\n']) put(part)
    put('endobj\n')
  }
  const start = size
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`)
  put(`trailer<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}
