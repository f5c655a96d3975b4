/* The lists of the page and their columns. */

const unitColumn = {
  key: 'agency', title: words.agency, width: 'medium',
  value: row => row.unit ? row.unit.agency : row.agency,
  content: row => unitLink(row.unit || row, (row.unit || row).name),
};

function copyLink(unit) {
  return unit.copy ? element('a', {href: unit.copy, className: 'copy'}, words.open_copy) : '';
}

function countColumn(key, title, severity) {
  return {key, title, number: true, value: unit => unit.counts[severity],
    content: unit => unit.counts[severity] ? chip(severity, String(unit.counts[severity])) : '0'};
}

function unitList(units) {
  return new List('units', units, [
    unitColumn,
    {key: 'year', title: words.year, number: true, value: unit => unit.year},
    {key: 'layout', title: words.layout, number: true, value: unit => unit.layout},
    {key: 'verdict', title: words.verdict, value: unit => unit.verdict.text, weight: unit => unit.verdict.weight, content: unit => chip(unit.verdict.code, unit.verdict.text)},
    countColumn('errors', words.errors, 'error'),
    countColumn('warnings', words.warnings, 'warning'),
    countColumn('explained', words.explained, 'explained'),
    countColumn('infos', words.infos, 'info'),
    {key: 'file', title: words.file, width: 'medium', value: unit => unit.file},
    {key: 'copy', title: words.copy, width: 'short', value: unit => unit.copy ? words.open_copy : '', content: copyLink},
  ], [{key: 'verdict', title: words.verdict, options: head.verdicts, value: unit => unit.verdict.code}]);
}

function messageParts(finding) {
  const parts = [finding.message];
  if (finding.advice) {
    parts.push(element('span', {className: 'more'}, '→ ' + finding.advice));
  }
  if (finding.explanation) {
    parts.push(element('span', {className: 'more'}, words.explanation + ' · ' + finding.explanation));
  }
  return parts;
}

function findingList(findings) {
  const rules = [...new Set(findings.map(finding => finding.rule))].sort(byPinyin.compare);
  return new List('findings', findings, [
    {key: 'severity', title: words.severity, width: 'short', value: finding => finding.severity.text,
      weight: finding => finding.severity.weight,
      content: finding => chip(finding.severity.code, finding.severity.text)},
    unitColumn,
    {key: 'rule', title: words.rule, width: 'short', value: finding => finding.rule,
      content: finding => element('span', {title: ruleTitles.get(finding.rule) || ''}, finding.rule)},
    {key: 'place', title: words.place, width: 'medium', value: finding => finding.place},
    {key: 'item', title: words.item, width: 'medium', value: finding => finding.item},
    {key: 'message', title: words.message, width: 'long', value: finding => finding.message,
      sorted: finding => finding.wording, content: messageParts},
    {key: 'actual', title: words.actual, number: true, value: finding => finding.actual},
    {key: 'expected', title: words.expected, number: true, value: finding => finding.expected},
    {key: 'difference', title: words.difference, number: true, value: finding => finding.difference},
  ], [
    {key: 'severity', title: words.severity, options: head.severities, value: finding => finding.severity.code},
    {key: 'rule', title: words.rule, value: finding => finding.rule,
      options: rules.map(rule => [rule, (rule + ' ' + (ruleTitles.get(rule) || '')).trim()])},
  ]);
}

function issueList(issues, unitsByFile) {
  const kinds = new Map(issues.map(issue => [issue.code, issue.kind]));
  const links = issue => issue.files.map(file => element('div', {},
    unitsByFile.has(file) ? unitLink(unitsByFile.get(file), file) : file));
  return new List('issues', issues, [
    {key: 'kind', title: words.kind, width: 'short', value: issue => issue.kind, content: issue => chip('warning', issue.kind)},
    {key: 'agency', title: words.agency, width: 'medium', value: issue => issue.agency},
    {key: 'parent', title: words.parent, width: 'medium', value: issue => issue.parent},
    {key: 'note', title: words.note, width: 'long', value: issue => issue.note},
    {key: 'files', title: words.files, width: 'medium', value: issue => issue.files.join('\n'), content: links},
  ], [{key: 'kind', title: words.kind, options: [...kinds], value: issue => issue.code}]);
}

function unreadableList(units) {
  const codes = [...new Set(units.map(unit => unit.code))].sort();
  return new List('unreadable', units, [
    {key: 'file', title: words.file, width: 'medium', value: unit => unit.file, content: unit => unitLink(unit, unit.file)},
    {key: 'agency', title: words.agency, value: unit => unit.agency},
    {key: 'verdict', title: words.verdict, value: unit => unit.verdict.text, weight: unit => unit.verdict.weight, content: unit => chip(unit.verdict.code, unit.verdict.text)},
    {key: 'code', title: words.code, width: 'short', value: unit => unit.code},
    {key: 'reason', title: words.reason, width: 'long', value: unit => unit.reason},
  ], [{key: 'code', title: words.code, options: codes.map(code => [code, code]), value: unit => unit.code}]);
}
