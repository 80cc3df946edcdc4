import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'

/** An asset is one file, or several sent as one. */
const FILES = {
  style: ['frame.css', 'source.css', 'chat.css', 'reading.css'],
  chat: ['chat.js'],
  icon: ['icon.svg']
}
const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml'
}
const YEAR = 'public, max-age=31536000, immutable'

/** Address of each asset, with a digest of its content in the name so that it may be cached for ever. */
export type Assets = Record<keyof typeof FILES, string>

/** Reads the assets, serves them below `/assets/` and tells their addresses. */
export async function serveAssets(server: FastifyInstance): Promise<Assets> {
  const ours = (file: string) => new URL(`./assets/${file}`, import.meta.url)
  return {
    style: await serveFiles(server, 'style', FILES.style.map(ours)),
    chat: await serveFiles(server, 'chat', FILES.chat.map(ours)),
    icon: await serveFiles(server, 'icon', FILES.icon.map(ours))
  }
}

/** Serves files of one kind as one asset below `/assets/` and tells its address. */
export async function serveFiles(server: FastifyInstance, name: string, files: readonly URL[]): Promise<string> {
  const content = Buffer.concat(await Promise.all(files.map((file) => readFile(file))))
  const extension = files[0]?.pathname.split('.').at(-1) ?? ''
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const address = `/assets/${name}.${digest}.${extension}`
  server.get(address, (_request, reply) =>
    reply
      .header('cache-control', YEAR)
      .type(TYPES[extension] ?? 'application/octet-stream')
      .send(content)
  )
  return address
}
