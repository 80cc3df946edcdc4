import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface Received {
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Stands where the bot's webhook would: keeps what is posted. */
export interface Listener extends AsyncDisposable {
  readonly url: string
  readonly received: readonly Received[]
  /** Statuses of the next answers, in this order; after them 200. */
  answerWith(...statuses: number[]): void
}

export async function startListener(): Promise<Listener> {
  const received: Received[] = []
  const statuses: number[] = []
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await buffer(request) })
    response.writeHead(statuses.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/webhook`,
    received,
    answerWith: (...next) => void statuses.push(...next),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
