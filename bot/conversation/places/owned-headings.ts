import type { Hit } from '#knowledge/passage.ts'
import { ownTitle, withoutLabel } from '../heading.ts'

/** A heading with the id of the provision that stands under it. */
export interface OwnedHeading {
  title: string
  id: string
}

/** "Không được thu các khoản sau", "Hồ sơ gồm" */
const LEADS_IN = /(?:\s+(?:bao|gồm|như|sau|đây|là))+$/iu

/** The provision found by its own title, alone and under the heading above it, and the one that it is part of by its heading. */
export function headingsOf({ passage, document }: Hit): OwnedHeading[] {
  const id = `${document.id}/${passage.provisionKey}`
  const own = ownTitle(passage).replace(LEADS_IN, '')
  const heading = passage.trail.at(-1) ?? ''
  const above = withoutLabel(heading)
  const key = ownerOf(passage.provisionKey, heading)
  const parent = key === null || above === '' ? [] : [{ title: above, id: `${document.id}/${key}` }]
  return own === '' ? parent : [{ title: own, id }, { title: `${above} ${own}`.trim(), id }, ...parent]
}

/** The key of the provision whose heading stands right above: of a điểm in a khoản without one it is the Điều's. */
function ownerOf(key: string, heading: string): string | null {
  const article = /^Điều\s+(\d+[a-zđ]?)/iu.exec(heading)?.[1]?.toLowerCase().replace('đ', 'dd')
  const steps = key.split('.')
  const own = article === undefined ? -1 : steps.indexOf(`dieu-${article}`)
  const parent = own === -1 ? steps.slice(0, -1) : steps.slice(0, own + 1)
  return parent.length === 0 || parent.length === steps.length ? null : parent.join('.')
}
