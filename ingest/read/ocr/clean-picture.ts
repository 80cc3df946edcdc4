import type { GreyPicture } from './picture-rules.ts'

/** Ink of stamps and signatures stands in so few rows of a page; more of it is coloured text, which has to stay. */
const MOST_COLOURED_ROWS = 0.35
/** A dot whose brightest and darkest colours lie further apart is coloured. */
const COLOURED = 70
const LEAST_IN_ROW = 3

/**
 * Reads the portable colour map that pdftoppm writes (`P6`, width, height, 255) as a grey picture in which the red of
 * stamps and the blue of signatures is paper; null where the bytes are none.
 */
export function greyWithoutStamps(bytes: Uint8Array): GreyPicture | null {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 64)))
  if (head === null) return null
  const [width, height] = [Number(head[1]), Number(head[2])]
  const colours = bytes.subarray(head[0].length)
  if (colours.length < width * height * 3) return null
  const [brightest, luminance] = [new Uint8Array(width * height), new Uint8Array(width * height)]
  let colouredRows = 0
  for (let y = 0; y < height; y += 1) {
    let coloured = 0
    for (let at = y * width; at < (y + 1) * width; at += 1) {
      const [red, green, blue] = [colours[at * 3] ?? 0, colours[at * 3 + 1] ?? 0, colours[at * 3 + 2] ?? 0]
      const most = Math.max(red, green, blue)
      brightest[at] = most
      luminance[at] = (red * 77 + green * 150 + blue * 29) >> 8
      if (most - Math.min(red, green, blue) > COLOURED) coloured += 1
    }
    if (coloured >= LEAST_IN_ROW) colouredRows += 1
  }
  return { width, height, dots: colouredRows > height * MOST_COLOURED_ROWS ? luminance : brightest }
}

/** A grey picture as the portable grey map that tesseract reads. */
export function writeGreyMap({ width, height, dots }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + width * height)
  bytes.set(head)
  bytes.set(dots.subarray(0, width * height), head.length)
  return bytes
}
