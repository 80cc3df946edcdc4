import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'hoidap-readme-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a line of the README as a reader would, with a data folder of its own. */
function run(line: string): string {
  const env = { ...process.env, DATA_DIR: folder }
  return execFileSync('bash', ['-c', line], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

test('the README fits on its pages', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(200)
})

test('every command it gives is there', () => {
  const scripts = [...readme.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map((match) => match[1] ?? '')
  expect(scripts.length).toBeGreaterThan(5)
  for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script)
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
})

test('every place it names is there', () => {
  const places = [...readme.matchAll(/`((?:bot|knowledge|ingest|tests|deploy)\/[^`]*)`/g)].map(
    (match) => match[1] ?? ''
  )
  expect(places.length).toBeGreaterThan(20)
  for (const place of places) expect(existsSync(place), place).toBe(true)
})

test('every package it needs is named with its reason, and no other', () => {
  const packages = Object.keys({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies
  })
  for (const name of packages) expect(readme).toContain(`\`${name}\``)
})

test('its daily commands do what it says', () => {
  expect(run('npm run ingest -- --dry-run ingest/samples')).toContain('KẾT QUẢ')
  expect(existsSync(join(folder, 'index'))).toBe(false)
  run('npm run ingest -- ingest/samples')
  expect(run('npm run ingest -- --list')).toContain('986/HD-SGDĐT')
  expect(run('npm run --silent ask -- "điều 5 khoản 1 02/2025/QĐ-UBND"')).toContain('Nguồn: khoản 1 Điều 5')
  run('npm run ingest -- --retire 986/HD-SGDĐT')
  expect(run('npm run ingest -- --list')).not.toContain('986/HD-SGDĐT')
}, 120_000)

test('the lock file is complete for every platform', () => {
  expect(() => run('npm ci --dry-run --offline --ignore-scripts')).not.toThrow()
})
