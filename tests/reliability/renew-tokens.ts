import { createTokenSource } from '#bot/channels/zalo/token.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'
import { keepTokens } from '#bot/store/tokens.ts'

/** A process that renews a refused token several times at once, and may die as soon as the platform has answered. */
const [path = '', oauthUrl = '', stale = '', times = '1', death = ''] = process.argv.slice(2)

const dying: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  // the answer has arrived, and nothing of it was written yet
  if (death === 'dies') process.kill(process.pid, 'SIGKILL')
  return response
}

const db = await openDatabase(path)
const tokens = createTokenSource({
  appId: '1908172635445362718',
  appSecret: 'fake-zalo-app-secret',
  refreshToken: '',
  oauthUrl,
  store: keepTokens(db, createIdentity('khoá bí mật của phép thử'), 'zalo'),
  fetch: dying
})
const results = await Promise.all(
  Array.from({ length: Number(times) }, () => (stale === '' ? tokens.current() : tokens.renew(stale)))
)
process.stdout.write(JSON.stringify(results))
await db.destroy()
