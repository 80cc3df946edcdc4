import type { FastifyInstance } from 'fastify'

/** One thing the server cannot do without: null when it works, else what is wrong, in Vietnamese. */
export interface Vital {
  name: 'database' | 'index' | 'workers' | 'channels'
  check: () => Promise<string | null>
  /** What is told, but does not keep people from being served: a platform that is out of reach. */
  optional?: true
}

const LIMIT_MS = 2000

/** `/healthz`: the process is alive. `/readyz`: everything it needs works, or 503 with what does not. */
export async function health(server: FastifyInstance, options: { vitals: readonly Vital[] }): Promise<void> {
  server.get('/healthz', () => ({ alive: true }))
  server.get('/readyz', async (request, reply) => {
    const checked = await Promise.all(
      options.vitals.map(async (vital) => ({ vital, complaint: await examine(vital, request.log) }))
    )
    const ready = checked.every(({ vital, complaint }) => complaint === null || vital.optional)
    const parts = Object.fromEntries(checked.map(({ vital, complaint }) => [vital.name, complaint ?? 'ok']))
    return reply.code(ready ? 200 : 503).send({ ready, ...parts })
  })
}

/** What is wrong with a vital part, in Vietnamese; one that does not answer in time is wrong too. */
export async function examine(vital: Vital, log: FastifyInstance['log']): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`không trả lời trong ${LIMIT_MS / 1000} giây`), LIMIT_MS)
  })
  try {
    return await Promise.race([vital.check(), late])
  } catch (fault) {
    log.error({ err: fault, vital: vital.name }, 'vital check failed')
    return 'gặp lỗi, xem nhật ký'
  } finally {
    clearTimeout(timer)
  }
}
