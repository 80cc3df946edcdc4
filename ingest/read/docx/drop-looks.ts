/** Elements that only say how text looks: size, colour, borders, space. None of them decides what is read. */
const LOOKS = [
  ...[
    'color',
    'sz',
    'szCs',
    'spacing',
    'ind',
    'shd',
    'lang',
    'i',
    'iCs',
    'bCs',
    'u',
    'kern',
    'w',
    'position',
    'effect'
  ],
  ...['left', 'right', 'top', 'bottom', 'start', 'end', 'insideH', 'insideV', 'bdr', 'tl2br', 'tr2bl'],
  ...[
    'tcW',
    'tblW',
    'wAfter',
    'wBefore',
    'gridAfter',
    'trHeight',
    'vAlign',
    'hideMark',
    'noWrap',
    'gridCol',
    'cantSplit'
  ],
  ...['widowControl', 'keepNext', 'keepLines', 'snapToGrid', 'contextualSpacing', 'adjustRightInd', 'autoSpaceDE'],
  ...['proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'noProof', 'textAlignment', 'highlight']
]
const ELEMENT = new RegExp(`<(?:\\w+:)?(?:${LOOKS.join('|')})(?:\\s[^<>]*)?/>`, 'g')
/** What held nothing else. */
const EMPTY = /<(\w+:(?:rPr|trPr|tcBorders|tblBorders|pBdr|tcMar|tblCellMar))><\/\1>/g
/** Marks of editing sessions, on nearly every element. */
const ATTRIBUTE = /\s(?:\w+:)?(?:rsid\w*|paraId|textId)="[^"]*"/g

/** The XML of a Word part without what only says how it looks: a parsed tree takes a hundred times the memory of its text. */
export function dropLooks(xml: string): string {
  return xml.replace(ELEMENT, '').replace(ATTRIBUTE, '').replace(EMPTY, '')
}
