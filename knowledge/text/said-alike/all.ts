import { ACTS } from './acts.ts'
import { BOUNDS_AND_PEOPLE } from './bounds-and-people.ts'
import { EXAMS } from './exams.ts'
import { FAMILIES } from './families.ts'
import { GOVERNMENT } from './government.ts'
import { OFFICIAL_NAMES } from './official-names.ts'
import { PAPERS_AND_PLACES } from './papers-and-places.ts'
import { PEOPLE_AND_OFFICES } from './people-and-offices.ts'
import { PROPERTY } from './property.ts'
import { PUBLIC_ORDER } from './public-order.ts'
import { SCHOOL_LIFE } from './school-life.ts'
import { SCHOOLS } from './schools.ts'
import { TEACHERS } from './teachers.ts'
import { TIMES_AND_AMOUNTS } from './times-and-amounts.ts'
import { UNIVERSITIES } from './universities.ts'
import { WELFARE } from './welfare.ts'

/** All classes of what is said alike, one a line. */
export const CLASSES: readonly string[] = [
  BOUNDS_AND_PEOPLE,
  ACTS,
  PEOPLE_AND_OFFICES,
  TIMES_AND_AMOUNTS,
  PAPERS_AND_PLACES,
  OFFICIAL_NAMES,
  SCHOOLS,
  EXAMS,
  SCHOOL_LIFE,
  TEACHERS,
  UNIVERSITIES,
  FAMILIES,
  WELFARE,
  PROPERTY,
  PUBLIC_ORDER,
  GOVERNMENT
].flatMap((list) =>
  list
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('## '))
)
