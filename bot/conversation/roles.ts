import { fold } from '#knowledge/text/fold.ts'

/** Who heads a school, an office, a class or a group, or is deputy of such a head. */
const ROLES =
  /\b(?:pho )?(?:hieu truong|hieu pho|giam doc|chu tich|bi thu|thu ky|truong (?:khoa|phong|ban|bo mon|nhom|thon|doan)|(?:to|lop) (?:truong|pho))\b/g

/** The heads and deputies a text names, folded. */
export function rolesIn(text: string): Set<string> {
  return new Set(fold(text).match(ROLES) ?? [])
}

/** Whether a text speaks of others than were asked about: "nhiệm kỳ của phó hiệu trưởng" says nothing of the hiệu trưởng's. */
export function isOfOtherRole(asked: ReadonlySet<string>, told: string, headings: string): boolean {
  const [named, above] = [rolesIn(told), rolesIn(headings)]
  return asked.size > 0 && named.size > 0 && ![...asked].some((role) => named.has(role) || above.has(role))
}
