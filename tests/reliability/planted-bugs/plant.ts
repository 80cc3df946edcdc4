import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { PlantedBug } from './list.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const COPIED = ['bot', 'ingest', 'knowledge', 'tests', 'package.json', 'tsconfig.json', 'vitest.config.ts']

/** A copy of the program, to be spoilt. */
export interface Copy extends AsyncDisposable {
  readonly folder: string
  /** Puts the mistake in, and takes it out again when disposed of. */
  plant(bug: PlantedBug): Promise<AsyncDisposable>
  /** Runs a check; `said` is all it printed. */
  run(check: PlantedBug['seenBy'], seeds: number): Promise<{ code: number | null; said: string }>
}

export async function copyProgram(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'hoidap-planted-'))
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    async plant({ file, from, to }) {
      const path = join(folder, file)
      const sound = await readFile(path, 'utf8')
      if (sound.split(from).length !== 2) throw new Error(`${file} has changed: “${from}” must stand in it once`)
      await writeFile(
        path,
        sound.replace(from, () => to)
      )
      return { [Symbol.asyncDispose]: () => writeFile(path, sound) }
    },
    async run(check, seeds) {
      const command =
        check === 'simulation'
          ? ['tests/reliability/simulation/main.ts', '--count', String(seeds), '--stop']
          : ['node_modules/vitest/vitest.mjs', 'run', check]
      const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
      const [said, faults, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
      return { code, said: said + faults }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true })
  }
}
