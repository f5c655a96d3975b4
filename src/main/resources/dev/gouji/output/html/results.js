/* The audit's results, as the page's data holds them. */

/** A text whose numbers were taken out, put together again. */
function withNumbers(text, numbers) {
  if (numbers === '') {
    return text;
  }
  const parts = numbers.split('\t');
  let next = 0;
  return text.replace(/\t/g, () => parts[next++]);
}

class Finding {
  constructor(unit, values, texts) {
    this.unit = unit;
    this.values = values;
    this.texts = texts;
  }
  get severity() { return severityOf.get(this.texts[this.values[0]]); }
  get rule() { return this.texts[this.values[1]]; }
  get place() {
    const sheet = this.texts[this.values[2]];
    return sheet && this.values[3] ? sheet + '!' + this.values[3] : sheet || this.values[3];
  }
  get item() { return this.texts[this.values[4]]; }
  /** The message without its numbers: the same for findings of the same kind. */
  get wording() { return this.texts[this.values[5]]; }
  get message() { return withNumbers(this.texts[this.values[5]], this.values[6]); }
  get actual() { return this.values[7]; }
  get expected() { return this.values[8]; }
  get difference() { return this.values[9]; }
  get advice() { return withNumbers(this.texts[this.values[10]], this.values[11]); }
  get basis() { return this.texts[this.values[12]]; }
  get explanation() { return this.values[13]; }
  get searched() {
    return [this.unit.name, this.rule, this.place, this.item, this.message, this.advice, this.explanation, this.unit.file].join('\n');
  }
}

class Unit {
  constructor(values, texts) {
    [this.file, this.agency] = values;
    this.year = values[2] ? String(values[2]) : '';
    this.layout = texts[values[3]];
    this.verdict = verdictOf.get(texts[values[4]]);
    this.copy = values[5] === 1 ? './workbooks/' + this.file.split('/').map(encodeURIComponent).join('/') : values[5];
    this.code = texts[values[6]];
    this.reason = withNumbers(texts[values[7]], values[8]);
    this.figures = values[9];
    this.findings = values[10].map(row => new Finding(this, row, texts));
    this.counts = {error: 0, warning: 0, explained: 0, info: 0};
    for (const finding of this.findings) {
      this.counts[finding.severity.code]++;
    }
  }
  get name() { return this.agency || words.no_agency; }
  get searched() { return [this.agency, this.file, this.year, this.code, this.reason].join('\n'); }
}

class Issue {
  constructor(values) {
    [this.code, this.kind, this.agency, this.parent, this.files, this.note] = values;
  }
  get searched() { return [this.kind, this.agency, this.parent, this.note, ...this.files].join('\n'); }
}

function readUnits() {
  const units = [];
  for (const block of document.querySelectorAll('script.units')) {
    const {units: rows, texts} = JSON.parse(block.textContent);
    for (const row of rows) {
      units.push(new Unit(row, texts));
    }
  }
  return units;
}
