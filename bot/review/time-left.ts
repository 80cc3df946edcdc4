const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_HOURS = 24

/** How long a reply can still be sent, as staff read it: `còn 3 giờ 12 phút`. */
export function timeLeft(until: Date, now: Date): string {
  const minutes = Math.floor((until.getTime() - now.getTime()) / MINUTE_MS)
  if (minutes < 0) return 'đã hết hạn'
  if (minutes < 1) return 'còn chưa đầy 1 phút'
  const hours = Math.floor(minutes / HOUR_MINUTES)
  if (hours < DAY_HOURS) return `còn ${join(hours, 'giờ', minutes % HOUR_MINUTES, 'phút')}`
  return `còn ${join(Math.floor(hours / DAY_HOURS), 'ngày', hours % DAY_HOURS, 'giờ')}`
}

function join(greater: number, greaterUnit: string, less: number, lessUnit: string): string {
  const parts = [...(greater > 0 ? [`${greater} ${greaterUnit}`] : []), ...(less > 0 ? [`${less} ${lessUnit}`] : [])]
  return parts.join(' ')
}
