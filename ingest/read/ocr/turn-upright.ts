import type { Sheet } from './words.ts'

/** Turns the places of words clockwise by 90, 180 or 270 degrees, as the page has to be turned to be read. */
export function turnUpright(sheet: Sheet, angle: number): Sheet {
  if (angle === 180) {
    const words = sheet.words.map((word) => ({
      ...word,
      left: sheet.width - word.left - word.width,
      top: sheet.height - word.top - word.height
    }))
    return { ...sheet, words }
  }
  const clockwise = angle === 90
  return {
    ...sheet,
    width: sheet.height,
    height: sheet.width,
    words: sheet.words.map((word) => ({
      ...word,
      left: clockwise ? sheet.height - word.top - word.height : word.top,
      top: clockwise ? word.left : sheet.width - word.left - word.width,
      width: word.height,
      height: word.width
    }))
  }
}
