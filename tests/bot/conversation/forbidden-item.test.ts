import { expect, test } from 'vitest'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { forbiddenItem } from '#bot/conversation/places/forbidden-item.ts'
import { aHit, evidenceFor } from './hits.ts'

const text = 'Hút thuốc; uống rượu, bia; không đeo thẻ; gây rối trật tự.'

const found = (question: string, heading: string) => {
  const evidence = evidenceFor(question, [aHit({ text, trail: [heading] })])
  return forbiddenItem(question, askedFor(question), evidence, rankCandidates(question, evidence)) !== null
}

const BANNED = 'Điều 22. Các hành vi bị nghiêm cấm trong cơ sở giáo dục'

test.each([
  ['Học sinh có được hút thuốc không?', BANNED, true],
  ['phu huynh co duoc uong ruou trong truong khong', BANNED, true],
  ['Sinh viên có được hút thuốc không?', 'Điều 7. Các hành vi sinh viên không được làm', true],
  ['Học sinh có được uống nước không?', BANNED, false],
  ['Học sinh có được đeo thẻ không?', BANNED, false],
  // nothing says where
  ['Học sinh có được hút thuốc ở nhà bạn không?', BANNED, false],
  ['Học sinh có được hút thuốc không?', 'Điều 22. Quyền của người học', false],
  ['Học sinh hút thuốc bị phạt bao nhiêu?', BANNED, false]
])('just what is forbidden: “%s” under %s: %s', (question, heading, expected) => {
  expect(found(question, heading)).toBe(expected)
})
