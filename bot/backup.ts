import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { link, mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { create } from 'tar'
import { readPlaces } from './config.ts'
import { snapshot } from './store/snapshot.ts'

const USAGE = `Cách dùng: npm run backup -- TỆP.tar.gz
Sao lưu cơ sở dữ liệu, kho văn bản và khoá bí mật của DATA_DIR vào một tệp, trong lúc máy chủ vẫn chạy.
Chỉ mục không nằm trong tệp: lần chạy đầu sau khi khôi phục sẽ lập lại chỉ mục từ kho văn bản.
Tệp có khoá bí mật, nên hãy cất ở nơi chỉ người quản trị đọc được.
`
const DATABASE = 'hoidap.db'
const SECRET = 'secret.key'
const LIBRARY = 'library'

process.exitCode = await run(process.argv.slice(2))

async function run(args: string[]): Promise<number> {
  const [file] = args
  if (file === undefined || args.length !== 1 || file.startsWith('-')) return complain(USAGE, 2)
  const { dataDir } = readPlaces(process.env)
  if (!existsSync(join(dataDir, DATABASE))) return complain(`Trong ${dataDir} chưa có dữ liệu nào để sao lưu.\n`, 1)
  if (existsSync(file)) return complain(`Đã có tệp ${file}. Xin đặt tên khác: bản sao lưu cũ không bị ghi đè.\n`, 1)
  try {
    await backUp(dataDir, resolve(file))
    return 0
  } catch (fault) {
    return complain(`Sao lưu không thành, chưa có tệp nào được ghi: ${(fault as Error).message}\n`, 1)
  }
}

/** The file appears whole or not at all, and is readable by its owner only. */
async function backUp(dataDir: string, file: string): Promise<void> {
  process.umask(0o077)
  const workshop = await mkdtemp(join(dataDir, '.backup-'))
  const draft = join(dirname(file), `.${process.pid}.hoidap-backup`)
  try {
    snapshot(join(dataDir, DATABASE), join(workshop, DATABASE))
    await linkShelf(dataDir, workshop)
    await create({ gzip: true, portable: true, file: draft, cwd: workshop }, await readdir(workshop))
    await makeDurable(draft)
    await rename(draft, file)
  } finally {
    await rm(workshop, { recursive: true, force: true })
    await rm(draft, { force: true })
  }
  await writeFile(join(dataDir, 'backup.json'), `${JSON.stringify({ at: new Date().toISOString(), file })}\n`)
  const size = ((await stat(file)).size / 1e6).toFixed(1)
  process.stdout.write(`Đã sao lưu vào ${file}: ${size} MB, SHA-256 ${await digestOf(file)}.\n`)
}

/**
 * Holds the shelf as it is now. Manifests come first: an original stands on the shelf before the manifest that names
 * it, so that each manifest held finds its originals.
 */
async function linkShelf(dataDir: string, workshop: string): Promise<void> {
  const entries = await readdir(join(dataDir, LIBRARY), { recursive: true, withFileTypes: true }).catch(none)
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(dataDir.length))
  const inOrder = [
    ...paths.filter((path) => path.endsWith('.json')),
    ...paths.filter((path) => !path.endsWith('.json'))
  ]
  const secret = existsSync(join(dataDir, SECRET)) ? [SECRET] : []
  for (const path of [...secret, ...inOrder]) {
    await mkdir(dirname(join(workshop, path)), { recursive: true })
    await link(join(dataDir, path), join(workshop, path))
  }
}

function none(fault: NodeJS.ErrnoException): never[] {
  if (fault.code === 'ENOENT') return []
  throw fault
}

async function makeDurable(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

function complain(words: string, code: number): number {
  process.stderr.write(words)
  return code
}
