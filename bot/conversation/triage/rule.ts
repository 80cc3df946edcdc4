import { compilePhrases, type Phrase } from '../phrases/phrase.ts'

/** One line of a table: what is recognised, by which phrases, unless others stand in the same message. */
export interface Rule<Name extends string> {
  name: Name
  phrases: Phrase[]
  unless?: Phrase[]
  /** Messages it must recognise; every one of them is tried by the tests. */
  examples: string[]
}

/** A function that names the first rule a message falls under, or null. It is given `Utterance.keys`. */
export function compileRules<Name extends string>(rules: readonly Rule<Name>[]): (keys: string) => Name | null {
  const compiled = rules.map(({ name, phrases, unless }) => ({
    name,
    says: compilePhrases(phrases),
    spoils: unless ? compilePhrases(unless) : null
  }))
  return (keys) => compiled.find(({ says, spoils }) => says.test(keys) && !spoils?.test(keys))?.name ?? null
}
