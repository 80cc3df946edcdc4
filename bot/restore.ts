import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { extract } from 'tar'
import { readPlaces } from './config.ts'
import { openDatabase, scrub } from './store/database.ts'
import { reapplyErasures } from './store/erasure.ts'
import { findUser, inspect } from './store/snapshot.ts'

const USAGE = `Cách dùng: npm run restore -- TỆP.tar.gz [--replace]
Khôi phục DATA_DIR từ một bản sao lưu. Hãy dừng máy chủ trước.
  --replace   DATA_DIR đang có dữ liệu: dữ liệu cũ được chuyển vào thư mục con «truoc-khoi-phuc-…», không bị xoá
`
const DATABASE = 'hoidap.db'
const ASIDE = 'truoc-khoi-phuc-'

process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const [file, ...others] = args.filter((each) => each !== '--replace')
  if (file === undefined || others.length > 0 || file.startsWith('-')) return complain(USAGE, 2)
  const { dataDir } = readPlaces(process.env)
  const hindrance = hindranceTo(file, dataDir, args.includes('--replace'))
  if (hindrance !== null) return complain(`${hindrance}\n`, 1)
  try {
    return await restore(resolve(file), dataDir)
  } catch (fault) {
    return complain(`Khôi phục không thành: ${(fault as Error).message}\n`, 1)
  }
}

/** Why nothing may be restored, in Vietnamese. */
function hindranceTo(file: string, dataDir: string, replace: boolean): string | null {
  if (!existsSync(file)) return `Không có tệp ${file}.`
  const database = join(dataDir, DATABASE)
  if (!existsSync(database)) return null
  if (findUser(database) === 'in_use') return 'Máy chủ đang dùng dữ liệu này. Hãy dừng máy chủ rồi khôi phục.'
  return replace ? null : `Trong ${dataDir} đã có dữ liệu. Thêm --replace để thay; dữ liệu cũ được giữ lại một bên.`
}

/** Nothing of the old data is touched before the whole backup has been read and found sound. */
async function restore(file: string, dataDir: string): Promise<number> {
  process.umask(0o077)
  await mkdir(dataDir, { recursive: true })
  const workshop = await mkdtemp(join(dataDir, '.restore-'))
  try {
    await extract({ file, cwd: workshop, strict: true })
    if (inspect(join(workshop, DATABASE)) !== null) return complain('Tệp này không phải bản sao lưu lành lặn.\n', 1)
    const aside = await setAside(dataDir)
    for (const name of await readdir(workshop)) await rename(join(workshop, name), join(dataDir, name))
    if (aside !== null) {
      const erased = await eraseAgain(join(aside, DATABASE), join(dataDir, DATABASE))
      process.stdout.write(`Dữ liệu cũ nằm trong ${aside}.\n`)
      if (erased > 0) process.stdout.write(`Đã xóa lại dữ liệu của ${erased} người yêu cầu xóa sau ngày sao lưu.\n`)
    }
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
  process.stdout.write(`Đã khôi phục vào ${dataDir}. Chạy «npm start»: chỉ mục sẽ được lập lại từ kho văn bản.\n`)
  return 0
}

/** Who had everything erased since the backup does not come back with it. */
async function eraseAgain(old: string, restored: string): Promise<number> {
  if (!existsSync(old)) return 0
  const [since, now] = [await openDatabase(old), await openDatabase(restored)]
  try {
    const erased = await reapplyErasures(since, now)
    await scrub(now)
    return erased
  } finally {
    await since.destroy()
    await now.destroy()
  }
}

/** Moves all that was there into a folder of its own, the index too: it belongs to the old shelf. */
async function setAside(dataDir: string): Promise<string | null> {
  const old = (await readdir(dataDir)).filter((name) => !name.startsWith('.restore-') && !name.startsWith(ASIDE))
  if (old.length === 0) return null
  const aside = join(dataDir, `${ASIDE}${new Date().toISOString().replace(/[:.]/g, '-')}`)
  await mkdir(aside)
  for (const name of old) await rename(join(dataDir, name), join(aside, name))
  return aside
}

function complain(words: string, code: number): number {
  process.stderr.write(words)
  return code
}
