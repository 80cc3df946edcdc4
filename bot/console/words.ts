import type { Office, Role } from '#bot/review/case.ts'

export const ROLE: Record<Role, string> = {
  officer: 'Cán bộ',
  head: 'Lãnh đạo cơ quan',
  administrator: 'Quản trị hệ thống',
  auditor: 'Kiểm tra (chỉ xem)'
}

export const ROLES = Object.keys(ROLE) as Role[]
export const OFFICE_KEYS: readonly Office[] = ['party_building', 'culture_society']

/** Vietnamese time, wherever the server stands: `14:05 24/11/2026`. */
export function momentInWords(moment: Date): string {
  return MOMENT.format(moment)
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric'
})

/** How long ago, in the largest unit that fits: `3 ngày`, `2 giờ`, `5 phút`. */
export function spanInWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  if (minutes < 60) return `${minutes} phút`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`
}

/** As Vietnamese writes numbers: `1.234`. */
export function inFigures(count: number): string {
  return FIGURES.format(count)
}

const FIGURES = new Intl.NumberFormat('vi-VN')
