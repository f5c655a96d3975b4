/* One unit, over the lists. */

const UNIT_FINDINGS = 300;

function fact(term, content) {
  return element('div', {}, element('dt', {}, term), element('dd', {}, content));
}

function unitFacts(unit) {
  return element('dl', {className: 'facts'},
    fact(words.verdict, chip(unit.verdict.code, unit.verdict.text)), fact(words.year, unit.year || '—'), fact(words.layout, unit.layout || '—'),
    fact(words.file, unit.file), ...(unit.copy ? [fact(words.copy, copyLink(unit))] : []));
}

function unitFigures(unit) {
  const rows = head.figures.map((label, index) => [label, unit.figures[index]]).filter(([, number]) => number !== '');
  return rows.length === 0 ? [] : [element('h3', {}, words.figures), element('table', {className: 'figures'},
    element('tbody', {}, ...rows.map(([label, number]) => element('tr', {},
      element('th', {scope: 'row'}, label), element('td', {className: 'number'}, number)))))];
}

function findingItem(finding) {
  const numbers = [[words.actual, finding.actual], [words.expected, finding.expected], [words.difference, finding.difference]];
  const line = numbers.filter(([, number]) => number !== '').map(([title, number]) => title + ' ' + number).join(' · ');
  const lines = [
    finding.advice && '→ ' + finding.advice, line, finding.explanation && words.explanation + ' · ' + finding.explanation,
    finding.basis && words.basis + ' · ' + finding.basis];
  return element('li', {className: finding.severity.code},
    chip(finding.severity.code, finding.severity.text), ' ', element('strong', {}, finding.place), ' ' + finding.item + ' ',
    element('span', {className: 'muted'}, finding.rule),
    element('p', {}, finding.message),
    ...lines.filter(text => text).map(text => element('p', {className: 'muted'}, text)));
}

function unitFindings(unit) {
  if (unit.findings.length === 0) {
    return [element('p', {}, unit.code ? '' : words.no_findings)];
  }
  const all = element('a', {href: address(new URLSearchParams({view: 'findings', q: unit.file})), className: 'no-print'}, words.all_of_unit);
  const rest = unit.findings.length - UNIT_FINDINGS;
  return [
    element('h3', {}, words.findings + ' (' + unit.findings.length + ') ', all),
    element('ol', {className: 'findings'}, ...unit.findings.slice(0, UNIT_FINDINGS).map(findingItem)),
    ...(rest > 0 ? [element('p', {}, word('more', rest))] : [])];
}

/** The panel that shows one unit over the lists. */
class UnitPanel {
  constructor() {
    this.dialog = document.getElementById('unit');
    this.dialog.addEventListener('close', () => {
      document.body.classList.remove('unit-open');
      if (stateInAddress().has('unit')) {
        replaceState(changed(stateInAddress(), {unit: ''}));
      }
    });
    this.dialog.addEventListener('click', event => {
      if (event.target === this.dialog && event.clientX < this.dialog.getBoundingClientRect().left) {
        this.dialog.close();
      }
    });
  }

  show(unit) {
    const close = element('button', {type: 'button', className: 'close no-print'}, words.close);
    close.addEventListener('click', () => this.dialog.close());
    this.dialog.replaceChildren(
      element('div', {className: 'bar-top'}, element('h2', {id: 'unit-title'}, unit.name), close),
      unitFacts(unit),
      ...(unit.reason ? [element('p', {className: 'notice reason'}, unit.code + ' · ' + unit.reason)] : []),
      ...unitFindings(unit),
      ...unitFigures(unit));
    document.body.classList.add('unit-open');
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
    this.dialog.scrollTop = 0;
  }

  hide() {
    if (this.dialog.open) {
      this.dialog.close();
    }
  }
}
