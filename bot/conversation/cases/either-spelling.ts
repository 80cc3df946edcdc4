import { stripMarks } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { typedBare } from '../typed-bare.ts'

/**
 * Reads texts by phrases that are written with marks: as they stand, or without their marks where a text was typed so.
 * `compile` is given how a phrase is to be spelt; `told` is the text, in small letters, that its work is to be tried on.
 */
export function inEitherSpelling<T>(compile: (spelt: (phrase: string) => string) => T) {
  const [marked, bare] = [compile((phrase) => phrase), compile(stripMarks)]
  return (text: string): { told: string; says: T } => {
    const said = normalise(text).toLowerCase()
    const without = typedBare(said)
    return without === null ? { told: said, says: marked } : { told: without, says: bare }
  }
}
