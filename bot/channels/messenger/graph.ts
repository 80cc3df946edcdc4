import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { callJson, endpoint, type Fetch, type HttpResult } from '../http.ts'
import { judgeError, type MessengerVerdict } from './errors.ts'

export interface GraphOptions {
  apiUrl: string
  appSecret: string
  pageAccessToken: string
  fetch: Fetch
  /** Of the Graph API; each lives about two years. */
  version: string
}

export interface GraphCall {
  method: 'GET' | 'POST' | 'DELETE'
  /** Without version; may have a query. */
  path: string
  body?: object
}

const failed = z.object({
  error: z.object({ code: z.coerce.number().int(), error_subcode: z.coerce.number().int().nullish().catch(null) })
})

/** `failed`: the platform said no in its own words. `other`: it answered otherwise, or not at all. */
export type GraphAnswer =
  | { kind: 'ok'; body: unknown }
  | { kind: 'failed'; verdict: MessengerVerdict }
  | { kind: 'other'; result: HttpResult }

/** Makes one call of the Graph API in the Page's name. */
export async function callGraph(options: GraphOptions, { method, path, body }: GraphCall): Promise<GraphAnswer> {
  const separator = path.includes('?') ? '&' : '?'
  const proof = `${separator}appsecret_proof=${appSecretProof(options)}`
  const url = endpoint(options.apiUrl, `/${options.version}${path}${proof}`)
  // In a header, because addresses end up in the logs of proxies.
  const headers = {
    authorization: `Bearer ${options.pageAccessToken}`,
    ...(body && { 'content-type': 'application/json' })
  }
  const request = { url, method, headers }
  const result = await callJson(options.fetch, body ? { ...request, body: JSON.stringify(body) } : request)
  if (result.kind !== 'answered') return { kind: 'other', result }
  const failure = failed.safeParse(result.body)
  if (failure.success) {
    const { code, error_subcode } = failure.data.error
    return { kind: 'failed', verdict: judgeError(code, error_subcode ?? null) }
  }
  return result.status === 200 && result.body !== undefined
    ? { kind: 'ok', body: result.body }
    : { kind: 'other', result }
}

/** Proves to Meta that the token is used by the app it was given to. */
export function appSecretProof(options: Pick<GraphOptions, 'appSecret' | 'pageAccessToken'>): string {
  return createHmac('sha256', options.appSecret).update(options.pageAccessToken).digest('hex')
}
