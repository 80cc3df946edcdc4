import { fold } from '#knowledge/text/fold.ts'

/** The folded words of a text with a space around each, so that what stands between spaces is whole words. */
export function paddedWords(text: string): string {
  return ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}
