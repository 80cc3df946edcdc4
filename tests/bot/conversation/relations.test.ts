import { expect, test } from 'vitest'
import { isReversed, relationsIn } from '#bot/conversation/cases/relations.ts'

test.each([
  ['Trách nhiệm của gia đình đối với thanh niên', 'Trách nhiệm đối với gia đình', true],
  ['trach nhiem cua gia dinh', 'Trách nhiệm đối với gia đình', true],
  ['Trách nhiệm đối với gia đình', 'Trách nhiệm của gia đình', true],
  ['Trách nhiệm của gia đình đối với thanh niên', 'Trách nhiệm của gia đình', false],
  ['Nghĩa vụ của cha mẹ đối với con', 'Nghĩa vụ của cha mẹ, nghĩa vụ đối với cha mẹ', false],
  ['Trách nhiệm của hướng dẫn viên', 'Trách nhiệm quản lý hướng dẫn viên', true],
  ['Nhiệm vụ của hiệu trưởng', 'Nhiệm vụ hiệu trưởng', false],
  ['Trách nhiệm của Ủy ban nhân dân về du lịch', 'Trách nhiệm quản lý của Ủy ban nhân dân', false],
  ['Trách nhiệm của hộ gia đình', 'Bảo vệ môi trường đối với hộ gia đình', false],
  ['Nhiệm vụ của nhà giáo', 'Quyền của nhà giáo', false]
])('whose and towards whom: %s ← %s', (question, heading, expected) => {
  expect(isReversed(relationsIn(question), heading)).toBe(expected)
})
