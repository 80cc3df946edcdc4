import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A prompt as it lies in its file, with the hash that is kept with every turn worded by it. */
export interface KeptPrompt {
  text: string
  hash: string
}

function readPrompt(name: string): KeptPrompt {
  const text = readFileSync(new URL(`./prompts/${name}.md`, import.meta.url), 'utf8')
  return { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 16) }
}

export const ANSWER_PROMPT = readPrompt('answer')
