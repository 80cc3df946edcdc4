import type { Sheet, Word } from './words.ts'

const LEAST_WORDS = 5
/** A slope beyond this is not a sheet laid askew on the glass but something else. */
const STEEPEST = 0.06

/** How much the lines of a page fall per dot to the right: the median over its longer lines. */
export function slantOf(words: readonly Word[]): number {
  const lines = [...Map.groupBy(words, (word) => word.line).values()].filter((line) => line.length >= LEAST_WORDS)
  const slopes = lines.map(slopeOfFeet).sort((a, b) => a - b)
  const slope = slopes[Math.floor(slopes.length / 2)] ?? 0
  return Math.abs(slope) > STEEPEST ? 0 : slope
}

/** The page with its words where they would stand if the sheet had lain straight. */
export function straighten(sheet: Sheet, slant: number): Sheet {
  if (slant === 0) return sheet
  const words = sheet.words.map((word) => {
    const x = word.left + word.width / 2 - sheet.width / 2
    const y = word.top + word.height / 2 - sheet.height / 2
    return { ...word, left: word.left + slant * y, top: word.top - slant * x }
  })
  return { ...sheet, words }
}

/** Least squares through the middles of the feet of the words; letters that hang below the line even out. */
function slopeOfFeet(line: readonly Word[]): number {
  const points = line.map((word) => [word.left + word.width / 2, word.top + word.height] as const)
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const common = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return spread === 0 ? 0 : common / spread
}
