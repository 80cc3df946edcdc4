import { expect, test } from 'vitest'
import { dropLooks } from '#ingest/read/docx/drop-looks.ts'

test('what only says how text looks goes, and every word, break, list and merged cell stays', () => {
  const xml =
    '<w:p w:rsidR="00A1" w14:paraId="1F"><w:pPr><w:pStyle w:val="Dieu"/><w:numPr><w:ilvl w:val="1"/></w:numPr><w:ind w:left="720"/>' +
    '<w:rPr><w:color w:val="FF0000"/></w:rPr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="28"/><w:vanish/></w:rPr><w:tab/><w:t>Màu ind="1" &lt;w:sz/&gt;</w:t><w:br/></w:r></w:p>' +
    '<w:tc><w:tcPr><w:tcW w:w="10"/><w:gridSpan w:val="2"/><w:vMerge/><w:tcBorders><w:top w:val="single"/></w:tcBorders></w:tcPr><w:p/></w:tc>'
  expect(dropLooks(xml)).toBe(
    '<w:p><w:pPr><w:pStyle w:val="Dieu"/><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:tab/><w:t>Màu ind="1" &lt;w:sz/&gt;</w:t><w:br/></w:r></w:p>' +
      '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
  )
})
