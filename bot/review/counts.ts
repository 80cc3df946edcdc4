/** A number of people as it may be shown: null for fewer than the minimum group. */
export type Count = number | null

export function toCount(people: number, minimum: number): Count {
  return people >= minimum ? people : null
}

/** A count in words: `125`, or `ít hơn 10`. */
export function countWords(count: Count, minimum: number): string {
  return count === null ? `ít hơn ${minimum}` : new Intl.NumberFormat('vi-VN').format(count)
}
