import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const document = readFileSync('deploy/SECURITY.md', 'utf8')
/** In tables `file › name |`; in sentences a file alone. */
const claims = [...document.matchAll(/`(tests\/[^`]+\.test\.ts)`(?: › (.+) \|)?/g)]

test('it names tests', () => {
  expect(claims.length).toBeGreaterThan(25)
})

test.each(claims.map(([, file = '', name = '']) => [file, name]))('%s › %s is there', (file, name) => {
  const source = readFileSync(file, 'utf8')
  expect(source.includes(`'${name}`) || source.includes(`"${name}`)).toBe(true)
})
