import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** What of a Word document is no part of its running text. */
export type WordContent =
  | 'furigana'
  | 'picture'
  | 'chart'
  | 'comment'
  | 'deletion'
  | 'header'
  | 'placeholder'
  | 'embedded'
  | 'other';

/** Wrappers of which only the content matters. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:fldSimple',
  'w:smartTag',
  'w:customXml',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
]);
/** What is not seen on the page, or no words; with what is told of it, if anything. */
const GONE: ReadonlyMap<string, WordContent | undefined> = new Map<string, WordContent | undefined>([
  ['w:rt', 'furigana'],
  ['w:rubyPr', undefined],
  ['w:del', 'deletion'],
  ['w:moveFrom', undefined],
  ['w:commentReference', 'comment'],
  ['w:softHyphen', undefined],
  ['w:altChunk', 'embedded'],
  ['w:subDoc', 'embedded'],
  ['w:contentPart', 'other'],
]);
/** What the reader knows inside a run, or what says nothing. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'rPr t tab br cr ptab sym noBreakHyphen drawing pict object fldChar instrText delText delInstrText footnoteReference endnoteReference ' +
    'footnoteRef endnoteRef annotationRef separator continuationSeparator lastRenderedPageBreak pgNum dayLong dayShort monthLong monthShort ' +
    'yearLong yearShort ruby'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

/**
 * A part of a Word document in the words that the document reader knows, so that it drops nothing: fields, reading aids, text boxes, breaks,
 * formulas and moved text as plain runs and paragraphs.
 *
 * @param leftOut takes up what has no words, or is no part of the text
 */
export function plainDocument(xml: string, leftOut: Set<WordContent>): string {
  const errorHandler = { warning: () => undefined, error: refuse, fatalError: refuse };
  const document = new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  // In the order of the document; what is put in its place comes later in the list, or is plain.
  for (const element of elementsOf(root)) simplify(element, leftOut);
  return new XMLSerializer().serializeToString(document);
}

/** What is no XML is not guessed at. */
function refuse(reason: string): never {
  throw new Error(reason);
}

const elementsOf = (root: Element): Element[] => Array.from(root.getElementsByTagName('*'));

function simplify(element: Element, leftOut: Set<WordContent>): void {
  const { nodeName: name, parentNode: parent } = element;
  if (parent === null) return;
  if (WRAPPERS.has(name)) unwrap(element);
  else if (GONE.has(name)) {
    const told = GONE.get(name);
    if (told !== undefined && (name !== 'w:del' || hasWords(element))) leftOut.add(told);
    parent.removeChild(element);
  } else simplifyContent(element, parent, leftOut);
}

function simplifyContent(element: Element, parent: Node, leftOut: Set<WordContent>): void {
  switch (element.nodeName) {
    case 'w:ruby':
      // Its base is a run within a run.
      freeRuns(element);
      break;
    case 'mc:AlternateContent':
      chooseAlternative(element);
      break;
    case 'w:txbxContent':
      freeBox(element);
      break;
    case 'w:br':
    case 'w:cr':
      // Pages and columns end here: for the words, a line.
      parent.replaceChild(newElement(element, 'w:br'), element);
      break;
    case 'w:ptab':
      parent.replaceChild(newElement(element, 'w:tab'), element);
      break;
    case 'm:oMath':
      freeFormula(element, leftOut);
      break;
    case 'w:sdt':
      if (element.getElementsByTagName('w:showingPlcHdr').length > 0) {
        leftOut.add('placeholder');
        parent.removeChild(element);
      }
      break;
    case 'pic:pic':
    case 'v:imagedata':
      leftOut.add('picture');
      break;
    case 'a:graphicData':
      if (/\/(?:chart|diagram)$/.test(element.getAttribute('uri') ?? '')) leftOut.add('chart');
      break;
    default:
      if (parent.nodeName === 'w:r' && !KNOWN.has(element.nodeName)) leftOut.add('other');
  }
}

const hasWords = (element: Element): boolean => /\S/.test(element.textContent);

/** An element of the same vocabulary. */
function newElement(like: Element, name: string): Element {
  return like.ownerDocument.createElementNS(like.namespaceURI, name);
}

function unwrap(element: Element): void {
  const { parentNode: parent } = element;
  while (element.firstChild) parent?.insertBefore(element.firstChild, element);
  parent?.removeChild(element);
}

/** Word's own form where there are several; the reader would take the one for older programs, or none. */
function chooseAlternative(element: Element): void {
  const forms = Array.from(element.childNodes).filter(({ nodeName }) =>
    /^mc:(?:Choice|Fallback)$/.test(nodeName),
  );
  for (const other of forms.slice(1)) element.removeChild(other);
  if (forms[0]) unwrap(forms[0] as Element);
  unwrap(element);
}

/** The nearest element round this one of some name. */
function around(element: Element, name: string): Element | undefined {
  for (let node: Node | null = element.parentNode; node; node = node.parentNode)
    if (node.nodeName === name) return node as Element;
  return undefined;
}

/** What followed a paragraph before its text boxes did. */
const following = new WeakMap<Element, Node | null>();

/** The paragraphs of a text box come after the one that it hangs on. */
function freeBox(box: Element): void {
  const paragraph = around(box, 'w:p');
  const parent = paragraph?.parentNode;
  if (!paragraph || !parent) return;
  // Several boxes of one paragraph keep their order.
  const after = following.get(paragraph) ?? paragraph.nextSibling;
  following.set(paragraph, after);
  while (box.firstChild) parent.insertBefore(box.firstChild, after);
}

/** Runs within a run stand before it. */
function freeRuns(ruby: Element): void {
  const run = around(ruby, 'w:r');
  const base = ruby.getElementsByTagName('w:rubyBase')[0];
  if (!run || !base) return;
  // What the run has before the ruby stays before it.
  const head = run.cloneNode(false);
  while (run.firstChild && run.firstChild !== ruby) head.appendChild(run.firstChild);
  run.parentNode?.insertBefore(head, run);
  while (base.firstChild) run.parentNode?.insertBefore(base.firstChild, run);
}

/** A formula's signs as a run of text. */
function freeFormula(formula: Element, leftOut: Set<WordContent>): void {
  const words = Array.from(formula.getElementsByTagName('m:t'), ({ textContent }) => textContent).join('');
  const paragraph = around(formula, 'w:p');
  if (!paragraph || words === '') {
    leftOut.add('other');
    return;
  }
  const [run, text] = [newElement(paragraph, 'w:r'), newElement(paragraph, 'w:t')];
  text.appendChild(formula.ownerDocument.createTextNode(words));
  run.appendChild(text);
  const outer = around(formula, 'm:oMathPara') ?? formula;
  outer.parentNode?.insertBefore(run, outer);
  formula.parentNode?.removeChild(formula);
}
