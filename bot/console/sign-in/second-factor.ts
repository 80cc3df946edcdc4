import { Secret, TOTP } from 'otpauth'
import qrcode from 'qrcode-generator'
import { type Html, html } from '#bot/server/pages/html.ts'

const ISSUER = 'Hoi dap'
/** Steps of 30 s a phone's clock may be off, to either side. */
const WINDOW = 1

/** A secret nobody has yet, in base32 as phones take it. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The time step a code is right for; null when it is wrong. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const totp = totpOf(secret, '')
  const delta = totp.validate({ token, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : totp.counter({ timestamp: now.getTime() }) + delta
}

/** The address a phone reads from the QR code, or opens when tapped on the phone itself. */
export function setupAddress(secret: string, username: string): string {
  return totpOf(secret, username).toString()
}

/** A QR code drawn as one SVG path, without scripts or styles. */
export function qrPicture(text: string): Html {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const cells = Array.from({ length: count * count }, (_, at) => [at % count, Math.floor(at / count)] as const)
  const path = cells.flatMap(([x, y]) => (code.isDark(y, x) ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])).join('')
  const size = count + 8
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" width="220" height="220" role="img" aria-label="Mã QR để quét bằng ứng dụng xác thực"><rect width="${size}" height="${size}" fill="#fff"></rect><path d="${path}" fill="#000"></path></svg>`
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret) })
}
